import { useContext } from 'react';
import { useAddress } from '../address/useAddress.ts';
import { useText } from '../language/useText.ts';
import { ThemeContext } from '../shell/Theme.tsx';
import { Drawing } from './Drawing.tsx';
import type { DrawnGraph } from './DrawnGraph.ts';
import type { ShownGraph } from './filterGraph.ts';
import type { GraphAddress } from './GraphAddress.ts';
import { NodePanel } from './NodePanel.tsx';
import { palettes } from './palettes.ts';
import { heightOf, width } from './placeNodes.ts';
import type { Selection } from './Selection.ts';
import { formatSteps } from './Step.ts';
import { TwinList } from './TwinList.tsx';
import type { WholeGraph } from './WholeGraph.ts';

/** The graph as drawing and as list, with one selection; the chosen node beside them. */
export function GraphStage({
  graph,
  address,
  shown,
  drawn,
  selection,
}: {
  readonly graph: WholeGraph;
  readonly address: GraphAddress;
  readonly shown: ShownGraph;
  readonly drawn: DrawnGraph;
  readonly selection: Selection;
}) {
  const text = useText();
  const { set } = useAddress();
  const { theme } = useContext(ThemeContext);
  const height = heightOf(drawn.places);
  return (
    <div className="graph-stage">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section id="graph-drawing" className="graph-drawing" aria-label={text('图', 'Drawing')} tabIndex={0}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={text('图，内容与列表相同', 'Drawing, with the same content as the list')}
        >
          <Drawing graph={drawn} palette={palettes[theme]} selection={selection} />
        </svg>
      </section>
      {selection.node && (
        <NodePanel
          node={selection.node}
          graph={graph}
          address={address}
          opener={selection.opener}
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
          selection={selection}
        />
      </section>
    </div>
  );
}
