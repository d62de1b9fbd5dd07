import { useParams } from 'react-router';
import { pathToId } from '../address/nodePath.ts';
import { useScopedPath } from '../address/useScope.ts';
import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { Missing } from '../condition/Missing.tsx';
import { None } from '../condition/None.tsx';
import { useQuery } from '../data/useQuery.ts';
import { EvidenceCard } from '../evidence/EvidenceCard.tsx';
import { InstrumentDocument, InstrumentRestDocument } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { useScopeFilters } from '../list/scopeFilters.ts';
import { Linked } from '../node/Linked.tsx';
import { LinkedPart } from '../node/LinkedPart.tsx';
import { Part } from '../node/Part.tsx';
import { useReports } from '../shell/useReports.ts';
import { DutyMatrix } from './DutyMatrix.tsx';
import { Implementation } from './Implementation.tsx';
import { InstrumentHead } from './InstrumentHead.tsx';

/** 规范依据: who implements it, through which duty and measure, and where the report names it. */
export function InstrumentPage() {
  const { '*': rest = '' } = useParams();
  const id = pathToId('instrument', rest);
  const { data, error, retry } = useQuery(InstrumentDocument, { id });
  if (data?.instrument === null) return <Missing id={id} />;
  return (
    <div className="page">
      {error && <Failure error={error} retry={retry} />}
      {data?.instrument?.id === id ? <InstrumentHead instrument={data.instrument} /> : !error && <Loading rows={4} />}
      {!error && <Implementation key={id} id={id} />}
      {!error && <Rest key={`rest of ${id}`} id={id} />}
    </div>
  );
}

function Rest({ id }: { readonly id: string }) {
  const text = useText();
  const term = useTerm();
  const path = useScopedPath();
  const { measures: filter } = useScopeFilters();
  const reports = useReports();
  const { data, error, retry } = useQuery(InstrumentRestDocument, { id, measures: filter });
  if (error) return <Failure error={error} retry={retry} />;
  if (!data?.instrument || !reports) return <Loading />;
  const { instrument } = data;
  const { obligations, measures, basisOf, mentions: all } = instrument;
  const mentions = all.filter(({ document }) => reports.covered.some(({ id: covered }) => covered === document?.id));
  return (
    <>
      <Part
        id="duties"
        title={text('所定义务', 'Duties it imposes')}
        count={obligations.totalCount}
        list={path('/obligations', { instrument: id })}
      >
        {obligations.totalCount > 0 && <DutyMatrix id={id} />}
        {obligations.totalCount === 0 && <None>{text('图中没有它所定的义务', 'The graph has no duty from it')}</None>}
      </Part>
      <LinkedPart
        id="measures"
        title={text('直接适用它的举措', 'Measures that apply it by name')}
        connection={measures}
        list={path('/measures', { instrument: id })}
        scoped
      />
      <Part id="derived" title={text('依据它制定的文件', 'Instruments based on it')} count={basisOf.totalCount}>
        {basisOf.totalCount === 0 && <None />}
        <Linked
          edges={basisOf.edges}
          detail={({ node }) => <span className="quiet"> {term('InstrumentKind', node.kind)}</span>}
        />
      </Part>
      <LinkedPart
        id="based-on"
        title={text('它的依据', 'What it is based on')}
        connection={instrument.basedOn}
        quietWhenNone
      />
      <LinkedPart
        id="shortcomings"
        title={text('涉及它的不足', 'Shortcomings that concern it')}
        connection={instrument.shortcomings}
        quietWhenNone
      />
      <LinkedPart
        id="plans"
        title={text('延续它的安排', 'Plans that continue it')}
        connection={instrument.plans}
        quietWhenNone
      />
      <Part id="mentions" title={text('原文提及', 'Mentions in the text')} count={mentions.length}>
        {all.length === 0 && <None>{text('报告没有提到它', 'No report names it')}</None>}
        {all.length > mentions.length && (
          <p className="extent extent-cut">
            {text(
              `另有 ${all.length - mentions.length} 处在范围之外的报告里`,
              `${all.length - mentions.length} more in reports outside the scope`,
            )}
          </p>
        )}
        <div className="cards">
          {mentions.map((passage) => (
            <EvidenceCard key={passage.id} passage={passage} />
          ))}
        </div>
      </Part>
    </>
  );
}
