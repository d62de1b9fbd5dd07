import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Extent } from '../condition/Extent.tsx';
import { NoneInScope } from '../condition/NoneInScope.tsx';
import { NotRecorded } from '../condition/NotRecorded.tsx';
import { useText } from '../language/useText.ts';
import { Linked, type LinkedEdge } from '../node/Linked.tsx';

/** One stage of the chain from law to result. */
export interface Stage {
  readonly title: string;
  /** The node of the page stands here. */
  readonly here?: string;
  readonly edges?: readonly LinkedEdge[];
  /** All of them; the edges may be cut. */
  readonly total?: number;
  /** The list of exactly that many. */
  readonly list?: string;
  /** The scope narrows it. */
  readonly scoped?: true;
  readonly children?: ReactNode;
}

/** The chain in its fixed order, law → duty → measure → result, with the page's own node in its place. */
export function Chain({ stages }: { readonly stages: readonly Stage[] }) {
  const text = useText();
  const broken = <NotRecorded>{text('链条在此断开', 'The chain breaks here')}</NotRecorded>;
  return (
    <ol className="chain" aria-label={text('从规范依据到成效', 'From law to result')}>
      {stages.map((stage) => (
        <li key={stage.title} className={stage.here === undefined ? undefined : 'chain-here'}>
          <h3>
            {stage.title}
            {stage.total !== undefined && (
              <span className="count">
                {stage.list && stage.total > 0 ? <Link to={stage.list}>{stage.total}</Link> : stage.total}
              </span>
            )}
          </h3>
          {stage.here !== undefined && <p className="chain-self">{stage.here}</p>}
          {stage.edges && stage.edges.length > 0 && <Linked edges={stage.edges} />}
          {stage.edges && stage.edges.length > 0 && stage.edges.length < (stage.total ?? 0) && (
            <Extent shown={stage.edges.length} total={stage.total ?? 0} {...(stage.list ? { all: stage.list } : {})} />
          )}
          {stage.edges?.length === 0 && (stage.scoped ? <NoneInScope>{broken}</NoneInScope> : broken)}
          {stage.children}
        </li>
      ))}
    </ol>
  );
}

/** Joins edges that lead to the same node: its links are shown once each. */
export function joinEdges(edges: readonly LinkedEdge[]): readonly LinkedEdge[] {
  const joined = new Map<string, LinkedEdge>();
  for (const { node, links } of edges) {
    const before = joined.get(node.id)?.links ?? [];
    const known = new Set(before.map(({ id }) => id));
    joined.set(node.id, { node, links: [...before, ...links.filter(({ id }) => !known.has(id))] });
  }
  return [...joined.values()];
}
