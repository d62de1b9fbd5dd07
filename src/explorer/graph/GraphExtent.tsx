import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { Extent } from '../condition/Extent.tsx';
import { useText } from '../language/useText.ts';
import { relationText } from '../node/relationText.ts';
import { countAll, countBundle } from './countBundle.ts';
import type { ShownGraph } from './filterGraph.ts';
import type { GraphAddress } from './GraphAddress.ts';
import { type GraphNode, isHub, needsChoice } from './GraphNode.ts';
import { type Bundle, formatSteps, isSameBundle, mostOfStep } from './Step.ts';
import { mostNodes, type WholeGraph } from './WholeGraph.ts';

/** How much is drawn, and what is not: of each step that was cut, of what did not fit, of what is hidden. */
export function GraphExtent({
  graph,
  shown,
  address,
}: {
  readonly graph: WholeGraph;
  readonly shown: ShownGraph;
  readonly address: GraphAddress;
}) {
  const text = useText();
  const steps = address.steps.filter(
    (step, index) => !address.steps.slice(index + 1).some((later) => isSameBundle(step, later)),
  );
  const [start] = graph.nodes;
  return (
    <div className="graph-extent">
      <Summary graph={graph} shown={shown} />
      {graph.leftOut > 0 && (
        <p className="extent extent-cut">
          {text(
            `已满 ${mostNodes} 个节点，未画 ${graph.leftOut} 个；请另选起点，或少展开一些`,
            `${mostNodes} nodes are drawn, ${graph.leftOut} are left out: choose another start, or expand less`,
          )}
        </p>
      )}
      {start && needsChoice(start) && steps.length === 0 && <FoldedStart graph={graph} start={start} />}
      {steps.map((step) => (
        <CutStep key={`${step.node} ${step.relation} ${step.direction}`} {...{ graph, address }} bundle={step} />
      ))}
    </div>
  );
}

function Summary({
  graph,
  shown: { nodes, links, hiddenNodes, hiddenLinks },
}: {
  readonly graph: WholeGraph;
  readonly shown: ShownGraph;
}) {
  const text = useText();
  const { withChanges } = useAddress();
  const isWhole = graph.nodes.every((node) => countAll(graph, node).drawn === node.links.totalCount);
  return (
    <p className="extent" role="status">
      {text(`图中 ${nodes.length} 个节点，${links.length} 条关系`, `${nodes.length} nodes, ${links.length} links`)}
      {isWhole
        ? text('；完整：这些节点的关系全部在此', '; complete: every link of these nodes is here')
        : text('；局部：方框下的“+”是尚未画出的关系', '; a part: “+” below a box counts links that are not drawn')}
      {hiddenNodes + hiddenLinks > 0 && (
        <>
          {text(
            `；已筛去 ${hiddenNodes} 个节点、${hiddenLinks} 条关系 `,
            `; ${hiddenNodes} nodes and ${hiddenLinks} links are filtered away `,
          )}
          <Link to={withChanges({ hide: null })} replace preventScrollReset>
            {text('清除筛选', 'Clear filter')}
          </Link>
        </>
      )}
    </p>
  );
}

function FoldedStart({ graph, start }: { readonly graph: WholeGraph; readonly start: GraphNode }) {
  const text = useText();
  const { total, drawn } = countAll(graph, start);
  return (
    <p className="extent extent-cut">
      {text(
        `${start.label}${isHub(start) ? '是枢纽，' : ''}有 ${total} 条关系，已画 ${drawn} 条：请选展开哪种关系、多少条`,
        `${start.label} ${isHub(start) ? 'is a hub and ' : ''}has ${total} links, ${drawn} are drawn: choose which relation to expand, and how many`,
      )}
    </p>
  );
}

function CutStep({
  graph,
  address,
  bundle,
}: {
  readonly graph: WholeGraph;
  readonly address: GraphAddress;
  readonly bundle: Bundle;
}) {
  const text = useText();
  const { withChanges } = useAddress();
  const node = graph.nodes.find(({ id }) => id === bundle.node);
  if (!node) return null;
  const { total, drawn } = countBundle(graph, node, bundle);
  if (drawn === total || bundle.relation === null) return null;
  const [from, to] = bundle.direction === 'IN' ? ['…', node.label] : [node.label, '…'];
  const rest = withChanges({
    steps: formatSteps([...address.steps, { ...bundle, most: Math.min(total, mostOfStep) }]),
  });
  return (
    <div className="graph-cut">
      <span>{relationText(text, { link: { relation: bundle.relation }, from, to })}</span>
      <Extent shown={drawn} total={total} {...(graph.leftOut === 0 ? { all: rest } : {})} />
    </div>
  );
}
