import { useContext, useMemo, useRef } from 'react';
import { useAddress } from '../address/useAddress.ts';
import { useScope } from '../address/useScope.ts';
import { linkEvidenceAddress, parseEvidenceAddress } from '../evidence/evidenceAddress.ts';
import { useText } from '../language/useText.ts';
import { ThemeContext } from '../shell/Theme.tsx';
import { Drawing } from './Drawing.tsx';
import { FilterChoices } from './FilterChoices.tsx';
import { filterGraph } from './filterGraph.ts';
import { formatList, type GraphAddress } from './GraphAddress.ts';
import { GraphExtent } from './GraphExtent.tsx';
import { GraphTools } from './GraphTools.tsx';
import { NodePanel } from './NodePanel.tsx';
import { PathList } from './PathList.tsx';
import { palettes } from './palettes.ts';
import { heightOf, width } from './placeNodes.ts';
import { formatSteps } from './Step.ts';
import { TwinList } from './TwinList.tsx';
import { useDrawnGraph } from './useDrawnGraph.ts';
import type { WholeGraph } from './WholeGraph.ts';

/** A graph as drawing and as list, with one selection; the chosen node beside it. */
export function GraphView({ graph, address }: { readonly graph: WholeGraph; readonly address: GraphAddress }) {
  const text = useText();
  const { get, set } = useAddress();
  const { theme } = useContext(ThemeContext);
  const opener = useRef<Element | null>(null);
  const shown = useMemo(() => filterGraph(graph, address.hidden), [graph, address.hidden]);
  const drawn = useDrawnGraph(graph, shown, [address.from, address.to]);
  const node = graph.nodes.find(({ id }) => id === (get('node') ?? address.from)) ?? graph.nodes[0];
  const evidence = parseEvidenceAddress(get('evidence'));
  const link = evidence && 'link' in evidence ? evidence.link : null;
  const choose = (id: string) => {
    opener.current = document.activeElement;
    set({ node: id }, { replace: true });
  };
  const openLink = (id: string) => {
    const found = graph.links.find((each) => each.id === id);
    if (found) set({ evidence: linkEvidenceAddress(found) });
  };
  const selection = { node: node?.id ?? null, link };
  return (
    <>
      <h1>
        {text('图谱', 'Graph')} <span className="count">{graph.nodes[0]?.label}</span>
      </h1>
      <GraphTools graph={graph} shown={shown} drawn={drawn} address={address} />
      <FilterChoices
        graph={graph}
        hidden={address.hidden}
        hide={(hidden) => set({ hide: formatList(hidden) }, { replace: true })}
      />
      <GraphExtent graph={graph} shown={shown} address={address} />
      <ScopeNote />
      {graph.paths && <PathList graph={graph} paths={graph.paths} address={address} />}
      <div className="graph-stage">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
        <section className="graph-drawing" aria-label={text('图', 'Drawing')} tabIndex={0}>
          <svg
            width={width}
            height={heightOf(drawn.places)}
            role="img"
            aria-label={text('图，内容与列表相同', 'Drawing, with the same content as the list')}
          >
            <Drawing graph={drawn} palette={palettes[theme]} {...selection} onNode={choose} onLink={openLink} />
          </svg>
        </section>
        {node && (
          <NodePanel
            node={node}
            graph={graph}
            address={address}
            opener={opener}
            expand={(step) => set({ steps: formatSteps([...address.steps, step]) })}
          />
        )}
        <section id="graph-list" className="graph-list" aria-label={text('图谱列表', 'Graph as a list')}>
          <h2>
            {text('同图列表', 'The same as a list')}
            <span className="count">{shown.links.length}</span>
          </h2>
          <TwinList
            links={shown.links}
            labels={new Map(graph.nodes.map(({ id, label }) => [id, label]))}
            {...selection}
            choose={choose}
          />
        </section>
      </div>
    </>
  );
}

/** The graph joins what all reports say: a narrower scope does not cut it, and that is said. */
function ScopeNote() {
  const text = useText();
  const { year, place } = useScope();
  if (year === null && place === null) return null;
  return (
    <p className="extent extent-cut">
      {text(
        '图谱画出全部年度和地区的关系，不受上方范围限制',
        'The graph shows links of all years and places, beyond the scope above',
      )}
    </p>
  );
}
