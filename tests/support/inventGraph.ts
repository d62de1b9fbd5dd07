import type { Relation } from '../../src/explorer/generated/graphql.js';
import type { GraphLink, GraphNode } from '../../src/explorer/graph/GraphNode.js';
import { kindOfId } from '../../src/explorer/graph/kindOfId.js';
import type { ReadNodes } from '../../src/explorer/graph/unfold.js';

/** A link of an invented graph: from, relation, to. Kinds follow from the ids. */
export type InventedLink = readonly [from: string, relation: Relation, to: string];

/** A graph in memory, as the explorer reads it from the server. */
export interface InventedGraph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly readNodes: ReadNodes;
}

/** Invents a graph from its links, all of them stated without words. */
export function inventGraph(rows: readonly InventedLink[]): InventedGraph {
  const links = rows.map(
    ([from, relation, to]): GraphLink => ({
      id: `link:test/${from}-${relation}-${to}`,
      relation,
      basis: 'STATED',
      role: null,
      manner: null,
      note: null,
      from: { id: from },
      to: { id: to },
      evidence: [],
      citations: [],
    }),
  );
  const ids = [...new Set(rows.flatMap(([from, , to]) => [from, to]))];
  const nodes = ids.map((id) => inventNode(id, links));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return { nodes, links, readNodes: async (wanted) => wanted.map((id) => byId.get(id) ?? null) };
}

function inventNode(id: string, links: readonly GraphLink[]): GraphNode {
  const own = links.filter(({ from, to }) => from.id === id || to.id === id);
  const degrees = new Map<string, GraphNode['degrees'][number]>();
  for (const { relation, from } of own) {
    const direction = from.id === id ? 'OUT' : 'IN';
    const key = `${relation} ${direction}`;
    degrees.set(key, { relation, direction, count: (degrees.get(key)?.count ?? 0) + 1 });
  }
  const kind = kindOfId(id);
  const node = {
    id,
    label: id,
    basis: 'STATED' as const,
    degrees: [...degrees.values()],
    links: { totalCount: own.length, nodes: own.slice(0, 30) },
  };
  return kind === 'Unit' ? { __typename: kind, qualifiedName: id, ...node } : { __typename: kind, ...node };
}
