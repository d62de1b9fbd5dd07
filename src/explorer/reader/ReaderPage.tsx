import { useMemo } from 'react';
import { useParams } from 'react-router';
import { pathToId } from '../address/nodePath.ts';
import { parseSpan } from '../address/span.ts';
import { useAddress } from '../address/useAddress.ts';
import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { Missing } from '../condition/Missing.tsx';
import { useQuery } from '../data/useQuery.ts';
import { ReaderDocument } from '../generated/graphql.ts';
import { DocumentHead } from './DocumentHead.tsx';
import { layOut } from './layOut.ts';
import type { ReadDocument } from './ReadDocument.ts';
import { ReportText } from './ReportText.tsx';
import { SectionTree } from './SectionTree.tsx';

/** 原文: a whole document, its sections, and marks that lead to what rests on the words. */
export function ReaderPage() {
  const { '*': rest = '' } = useParams();
  const id = pathToId('document', rest);
  const { data, error, retry } = useQuery(ReaderDocument, { id });
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading rows={12} />;
  if (!data.document) return <Missing id={id} />;
  return <Reader document={data.document} />;
}

function Reader({ document }: { readonly document: ReadDocument }) {
  const { get } = useAddress();
  const blocks = useMemo(() => {
    const { digitRuns, titles } = document.accounting;
    return layOut({ ...document, open: [...digitRuns.open, ...titles.open] });
  }, [document]);
  const section = document.sections.find(({ path }) => path === get('section')) ?? null;
  return (
    <div className="reader">
      <SectionTree sections={document.sections} current={section?.id ?? null} />
      <article className="reader-page">
        <DocumentHead document={document} />
        <ReportText words={document.text} blocks={blocks} selected={parseSpan(get('at'))} section={section} />
      </article>
    </div>
  );
}
