import { NotRecorded } from '../condition/NotRecorded.tsx';
import { useQuery } from '../data/useQuery.ts';
import { FactHead } from '../fact/FactHead.tsx';
import { FactPage } from '../fact/FactPage.tsx';
import { useFactId } from '../fact/useFactId.ts';
import { ShortcomingDocument } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { LinkedPart } from '../node/LinkedPart.tsx';
import { Part } from '../node/Part.tsx';

/** 不足: a gap that the report admits, its cause, what it concerns and what is announced against it. */
export function ShortcomingPage() {
  const text = useText();
  const id = useFactId('shortcoming');
  const answer = useQuery(ShortcomingDocument, { id });
  const node = answer.data?.node;
  return (
    <FactPage id={id} answer={answer} fact={node?.__typename === 'Shortcoming' ? node : answer.data ? null : undefined}>
      {(shortcoming) => (
        <>
          <FactHead
            fact={shortcoming}
            title={shortcoming.statement}
            eyebrow={[text(`${shortcoming.year}年`, String(shortcoming.year))]}
          />
          <Part id="cause" title={text('原因', 'Cause')}>
            {shortcoming.cause ? (
              <p>{shortcoming.cause}</p>
            ) : (
              <NotRecorded>{text('报告没有写原因', 'The report gives no cause')}</NotRecorded>
            )}
          </Part>
          <LinkedPart id="concerns" title={text('涉及', 'What it concerns')} connection={shortcoming.concerns} />
          <LinkedPart id="plans" title={text('针对它的安排', 'Plans against it')} connection={shortcoming.plans} />
        </>
      )}
    </FactPage>
  );
}
