import { useContext, useMemo } from 'react';
import { bases, useBasisWord } from '../evidence/BasisMark.tsx';
import type { Kind } from '../generated/graphql.ts';
import { LanguageContext, type Term, useTerm, useText } from '../language/useText.ts';
import { relationText } from '../node/relationText.ts';
import { countAll } from './countBundle.ts';
import type { DrawnGraph } from './DrawnGraph.ts';
import type { ShownGraph } from './filterGraph.ts';
import { isHub } from './GraphNode.ts';
import { columns, placeNodes } from './placeNodes.ts';
import type { WholeGraph } from './WholeGraph.ts';

/** Puts the words of the chosen language and the places to a graph. Places are those of the whole: hiding moves nothing. */
export function useDrawnGraph(graph: WholeGraph, shown: ShownGraph, ends: readonly (string | null)[]): DrawnGraph {
  const text = useText();
  const { language } = useContext(LanguageContext);
  const term = useTerm();
  const word = useBasisWord();
  const labelOf = ({ __typename: kind, label }: { readonly __typename: Kind; readonly label: string }) =>
    columns.some(([first]) => first === kind) ? label : `${term('Kind', kind)}：${label}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the label of a kind follows the language
  const places = useMemo(
    () => placeNodes(graph.nodes.map((node) => ({ ...node, label: labelOf(node) }))),
    [graph.nodes, language],
  );
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const badgeOf = (node: WholeGraph['nodes'][number]): string | null => {
    const { total, drawn } = countAll(graph, node);
    if (total === drawn) return null;
    return isHub(node) ? text(`枢纽 +${total - drawn}`, `hub +${total - drawn}`) : `+${total - drawn}`;
  };
  return {
    places,
    nodes: shown.nodes.map((node) => ({
      id: node.id,
      label: labelOf(node),
      isEnd: ends.includes(node.id),
      badge: badgeOf(node),
    })),
    links: shown.links.map((link) => {
      const { id, from, to, basis } = link;
      const [start = from.id, end = to.id] = [labels.get(from.id), labels.get(to.id)];
      return {
        id,
        from: from.id,
        to: to.id,
        basis,
        sentence: `${relationText(text, { link, from: start, to: end })}（${word(basis)}）`,
      };
    }),
    heads: columns.map((kinds) => headOf(kinds, shown, term)),
    legend: {
      bases: bases.map((basis) => [basis, word(basis)]),
      arrow: text('箭头：由起到止', 'Arrow: from start to end'),
      badge: text('“+5”：尚有 5 条关系未画', '“+5”: 5 more links, not drawn'),
    },
  };
}

/** The kinds that a column holds, with how many of each; an empty column is headed by its first kind. */
function headOf(kinds: readonly Kind[], { nodes }: ShownGraph, term: Term): string {
  const counts = kinds.map((kind) => [kind, nodes.filter((node) => node.__typename === kind).length] as const);
  const present = counts.filter(([, count]) => count > 0);
  if (present.length > 0) return present.map(([kind, count]) => `${term('Kind', kind)} ${count}`).join('、');
  return kinds
    .slice(0, 1)
    .map((kind) => term('Kind', kind))
    .join();
}
