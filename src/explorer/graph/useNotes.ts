import { useSyncExternalStore } from 'react';
import { onStamp, readStamp } from '../data/graphStamp.ts';
import { useBasisWord } from '../evidence/BasisMark.tsx';
import { useTerm, useText } from '../language/useText.ts';
import { relationWord } from '../node/relationText.ts';
import { useReports } from '../shell/useReports.ts';
import type { ShownGraph } from './filterGraph.ts';
import type { GraphAddress, Hidden } from './GraphAddress.ts';
import { isKind } from './kindOfId.ts';
import type { WholeGraph } from './WholeGraph.ts';

/** What a saved drawing says of itself: of what it is, filter, extent, date, version, sources, and what it is worth. */
export function useNotes({
  graph,
  shown: { nodes, links, hiddenNodes, hiddenLinks },
  address: { hidden, to },
}: {
  readonly graph: WholeGraph;
  readonly shown: ShownGraph;
  readonly address: GraphAddress;
}): readonly string[] {
  const text = useText();
  const word = useHiddenWord();
  const stamp = useSyncExternalStore(onStamp, readStamp);
  const reports = useReports();
  const [from, end] = graph.nodes;
  const [today] = new Date().toISOString().split('T');
  const filter =
    hidden.length === 0
      ? text('无', 'none')
      : text(
          `不显示${hidden.map(word).join('、')}，筛去 ${hiddenNodes} 个节点、${hiddenLinks} 条关系`,
          `without ${hidden.map(word).join(', ')}: ${hiddenNodes} nodes and ${hiddenLinks} links filtered away`,
        );
  return [
    to === null
      ? text(`图谱：${from?.label}`, `Graph: ${from?.label}`)
      : text(`图谱：从 ${from?.label} 到 ${end?.label} 的路径`, `Graph: paths from ${from?.label} to ${end?.label}`),
    `${text(`${nodes.length} 个节点，${links.length} 条关系；筛选：`, `${nodes.length} nodes, ${links.length} links; filter: `)}${filter}`,
    `${text('日期', 'Date')} ${today} · ${text('图版本', 'Graph version')} ${stamp?.version ?? ''} · ${text('摘要', 'digest')} ${stamp?.digest ?? ''}`,
    ...(reports?.all ?? []).map(({ title, sha256 }) => `${text('来源', 'Source')}《${title}》 SHA-256 ${sha256}`),
    text(
      '据报告：图中所载是报告的说法，不证明事情已经办成。',
      'As reported: the graph records what a report claims, not proof that it was done.',
    ),
  ];
}

function useHiddenWord(): (hidden: Hidden) => string {
  const text = useText();
  const term = useTerm();
  const basisWord = useBasisWord();
  return (hidden) => {
    if (hidden === 'STATED' || hidden === 'INFERRED' || hidden === 'EXTERNAL') return basisWord(hidden);
    return isKind(hidden) ? term('Kind', hidden) : relationWord(text, hidden);
  };
}
