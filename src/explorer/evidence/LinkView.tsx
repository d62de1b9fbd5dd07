import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { NotRecorded } from '../condition/NotRecorded.tsx';
import { useReading } from '../data/useReading.ts';
import type { Relation } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { LinkWords } from './LinkWords.tsx';
import { readLink } from './readLink.ts';

/** The words of one link: what it says as a sentence, on what it rests. */
export function LinkView(asked: { readonly from: string; readonly relation: Relation; readonly link: string }) {
  const text = useText();
  const key = `link ${JSON.stringify(asked)}`;
  const { data, error, retry } = useReading({ key, subject: key }, async (signal) => ({
    found: await readLink(asked, signal),
  }));
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading rows={4} />;
  if (!data.found) return <NotRecorded>{text('图中没有这条关系', 'The graph has no such link')}</NotRecorded>;
  return <LinkWords link={data.found} />;
}
