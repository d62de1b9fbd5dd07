import { useMemo, useRef } from 'react';
import { useAddress } from '../address/useAddress.ts';
import { BeyondScope } from '../condition/BeyondScope.tsx';
import { linkEvidenceAddress, parseEvidenceAddress } from '../evidence/evidenceAddress.ts';
import { useText } from '../language/useText.ts';
import { FilterChoices } from './FilterChoices.tsx';
import { filterGraph } from './filterGraph.ts';
import { formatList, type GraphAddress } from './GraphAddress.ts';
import { GraphExtent } from './GraphExtent.tsx';
import { GraphStage } from './GraphStage.tsx';
import { GraphTools } from './GraphTools.tsx';
import { PathList } from './PathList.tsx';
import type { Selection } from './Selection.ts';
import { useDrawnGraph } from './useDrawnGraph.ts';
import type { WholeGraph } from './WholeGraph.ts';

/** A graph with its tools, what it leaves out, and, where they were asked for, the paths between its two ends. */
export function GraphView({ graph, address }: { readonly graph: WholeGraph; readonly address: GraphAddress }) {
  const text = useText();
  const { set } = useAddress();
  const shown = useMemo(() => filterGraph(graph, address.hidden), [graph, address.hidden]);
  const drawn = useDrawnGraph(graph, shown, [address.from, address.to]);
  const selection = useSelection(graph, address);
  const [from, to] = graph.nodes;
  return (
    <>
      <h1>
        {text('图谱', 'Graph')}{' '}
        <span className="count">{graph.paths ? `${from?.label} — ${to?.label}` : from?.label}</span>
      </h1>
      <GraphTools graph={graph} shown={shown} drawn={drawn} address={address} />
      <FilterChoices
        graph={graph}
        hidden={address.hidden}
        hide={(hidden) => set({ hide: formatList(hidden) }, { replace: true })}
      />
      <GraphExtent graph={graph} shown={shown} address={address} />
      <BeyondScope>
        {text(
          '图谱画出全部年度和地区的关系，不受上方范围限制',
          'The graph shows links of all years and places, beyond the scope above',
        )}
      </BeyondScope>
      {graph.paths && <PathList graph={graph} paths={graph.paths} address={address} />}
      <GraphStage {...{ graph, address, shown, drawn, selection }} />
    </>
  );
}

/** The one selection of drawing, list and panel; it stands in the address. */
function useSelection(graph: WholeGraph, address: GraphAddress): Selection {
  const { get, set } = useAddress();
  const opener = useRef<Element | null>(null);
  const evidence = parseEvidenceAddress(get('evidence'));
  const path = graph.paths?.paths[Number(get('path')) - 1];
  return {
    node: graph.nodes.find(({ id }) => id === (get('node') ?? address.from)) ?? graph.nodes[0] ?? null,
    link: evidence && 'link' in evidence ? evidence.link : null,
    path: new Set(path?.steps.map(({ link }) => link.id)),
    opener,
    chooseNode: (id) => {
      opener.current = document.activeElement;
      set({ node: id }, { replace: true });
    },
    openLink: (id) => {
      const found = graph.links.find((each) => each.id === id);
      if (found) set({ evidence: linkEvidenceAddress(found) });
    },
  };
}
