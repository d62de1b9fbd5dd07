import { Button } from 'antd';
import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { useScopedPath } from '../address/useScope.ts';
import { useText } from '../language/useText.ts';
import type { DrawnGraph } from './DrawnGraph.ts';
import type { ShownGraph } from './filterGraph.ts';
import { asOpened, type GraphAddress } from './GraphAddress.ts';
import { NodeField } from './NodeField.tsx';
import { formatSteps } from './Step.ts';
import { savePng, saveSvg } from './saveDrawing.tsx';
import { useNotes } from './useNotes.ts';
import type { WholeGraph } from './WholeGraph.ts';

/** What can be done with the whole graph: undo, another start, paths to another node, save. */
export function GraphTools({
  graph,
  shown,
  drawn,
  address,
}: {
  readonly graph: WholeGraph;
  readonly shown: ShownGraph;
  readonly drawn: DrawnGraph;
  readonly address: GraphAddress;
}) {
  const text = useText();
  const path = useScopedPath();
  const { set } = useAddress();
  const { from, steps } = address;
  const notes = useNotes({ graph, shown, address });
  const saved = { graph: drawn, notes };
  return (
    <div className="switches graph-tools">
      <Button
        size="small"
        disabled={steps.length === 0}
        onClick={() => set({ steps: steps.length > 1 ? formatSteps(steps.slice(0, -1)) : null })}
      >
        {text('撤销一步', 'Undo a step')}
      </Button>
      <Link to={path('/graph')}>{text('另选起点', 'Another start')}</Link>
      <NodeField
        label={text('路径终点', 'End of the paths')}
        placeholder={text('查到另一节点的路径：搜索终点…', 'Paths to another node: search it…')}
        choose={(id) => id !== from && set({ to: id, ...asOpened })}
      />
      <span className="graph-jumps">
        <a href="#graph-drawing">{text('看图', 'Drawing')}</a>{' '}
        <a href="#graph-list">{text(`看列表 ${shown.links.length}`, `List ${shown.links.length}`)}</a>
      </span>
      <span className="graph-save">
        {text('下载全图', 'Download the whole graph')}{' '}
        <Button size="small" onClick={() => saveSvg(saved)}>
          SVG
        </Button>{' '}
        <Button size="small" onClick={() => void savePng(saved)}>
          PNG
        </Button>
      </span>
    </div>
  );
}
