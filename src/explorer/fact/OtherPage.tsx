import { Navigate } from 'react-router';
import { nodePath } from '../address/nodePath.ts';
import { formatSpan } from '../address/span.ts';
import { useScopedPath } from '../address/useScope.ts';
import { Extent } from '../condition/Extent.tsx';
import { None } from '../condition/None.tsx';
import { useQuery } from '../data/useQuery.ts';
import { EvidenceLink } from '../evidence/EvidenceLink.tsx';
import { OtherDocument, type OtherQuery } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { NodeLink } from '../node/NodeLink.tsx';
import { Part } from '../node/Part.tsx';
import { relationSentence } from '../node/relationSentence.tsx';
import { FactHead } from './FactHead.tsx';
import { FactPage } from './FactPage.tsx';
import { useFactId } from './useFactId.ts';

type OtherNode = NonNullable<OtherQuery['node']>;

/** A node without a page of its own kind: a section or passage is read in its document; of the others, all links as sentences. */
export function OtherPage({ word }: { readonly word: string }) {
  const path = useScopedPath();
  const id = useFactId(word);
  const answer = useQuery(OtherDocument, { id });
  const node = answer.data ? answer.data.node : undefined;
  if (node?.__typename === 'Section' && node.document)
    return <Navigate replace to={path(nodePath(node.document.id), { section: node.path })} />;
  if (node?.__typename === 'Passage' && node.document)
    return <Navigate replace to={path(nodePath(node.document.id), { at: formatSpan(node) })} />;
  return (
    <FactPage id={id} answer={answer} fact={node}>
      {(fact) => (
        <>
          <FactHead fact={fact} />
          <AllLinks links={fact.links} all={path('/graph', { from: id })} />
        </>
      )}
    </FactPage>
  );
}

function AllLinks({ links: { totalCount, nodes }, all }: { readonly links: OtherNode['links']; readonly all: string }) {
  const text = useText();
  return (
    <Part id="links" title={text('关系', 'Links')} count={totalCount}>
      {totalCount === 0 && <None />}
      <ul className="linked">
        {nodes.map((link) => (
          <li key={link.id}>
            <span className="linked-name">
              {relationSentence(text, {
                link,
                from: <NodeLink node={link.from} />,
                to: <NodeLink node={link.to} />,
              })}
            </span>
            <EvidenceLink of={link} />
          </li>
        ))}
      </ul>
      <Extent shown={nodes.length} total={totalCount} all={all} />
    </Part>
  );
}
