import type { GraphLink, GraphNode } from './GraphNode.ts';

/**
 * The links between the nodes, each once: those of the paths in the order of the paths, then the others in the order in
 * which their ends came.
 */
export function arrangeLinks(
  nodes: readonly GraphNode[],
  { links, pathLinks }: { readonly links: readonly GraphLink[]; readonly pathLinks: readonly GraphLink[] },
): readonly GraphLink[] {
  const turns = new Map(nodes.map(({ id }, index) => [id, index]));
  const turnOf = ({ from, to }: GraphLink): readonly [early: number, late: number] => {
    const [one, other] = [turns.get(from.id) ?? nodes.length, turns.get(to.id) ?? nodes.length];
    return [Math.min(one, other), Math.max(one, other)];
  };
  const placed = links
    .filter(({ from, to }) => turns.has(from.id) && turns.has(to.id))
    .map((link) => ({ link, turn: turnOf(link) }))
    .toSorted((a, b) => a.turn[0] - b.turn[0] || a.turn[1] - b.turn[1] || (a.link.id < b.link.id ? -1 : 1))
    .map(({ link }) => link);
  return [...new Map([...pathLinks, ...placed].map((link) => [link.id, link])).values()];
}
