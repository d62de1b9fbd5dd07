import { Button } from 'antd';
import { type RefObject, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { EvidenceLink } from '../evidence/EvidenceLink.tsx';
import { useTerm, useText } from '../language/useText.ts';
import { NodeLink } from '../node/NodeLink.tsx';
import { relationText } from '../node/relationText.ts';
import { countAll, countBundle } from './countBundle.ts';
import { ExpandButtons } from './ExpandButtons.tsx';
import { asOpened, type GraphAddress } from './GraphAddress.ts';
import { type GraphNode, isHub, mostLinks, needsChoice } from './GraphNode.ts';
import type { Bundle, Step } from './Step.ts';
import type { WholeGraph } from './WholeGraph.ts';

/** The chosen node: how many links of each relation it has, before any of them is drawn, and the ways to draw them. */
export function NodePanel({
  node,
  graph,
  address,
  opener,
  expand,
}: {
  readonly node: GraphNode;
  readonly graph: WholeGraph;
  readonly address: GraphAddress;
  /** By what the node was chosen: the focus came from there, and goes back by Esc. */
  readonly opener: RefObject<Element | null>;
  readonly expand: (step: Step) => void;
}) {
  const text = useText();
  const term = useTerm();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another node is chosen
  useEffect(() => {
    if (opener.current) heading.current?.focus();
  }, [node.id]);
  return (
    <section
      className="graph-panel"
      aria-label={text('选中的节点', 'Chosen node')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !(opener.current instanceof HTMLElement)) return;
        event.preventDefault();
        opener.current.focus();
      }}
    >
      <p className="eyebrow">
        {term('Kind', node.__typename)} <BackButton opener={opener} />
      </p>
      <h2 ref={heading} tabIndex={-1}>
        <NodeLink node={node} />
      </h2>
      {node.basis && <EvidenceLink of={{ id: node.id, basis: node.basis }} />}
      <Whole {...{ node, graph, address, expand }} />
      <ul className="graph-bundles">
        {node.degrees.map(({ relation, direction }) => (
          <BundleItem
            key={`${relation} ${direction}`}
            bundle={{ node: node.id, relation, direction }}
            {...{ node, graph, address, expand }}
          />
        ))}
      </ul>
      <Ways id={node.id} address={address} />
    </section>
  );
}

/** Goes back to where the node was chosen, as Esc does. */
function BackButton({ opener }: { readonly opener: RefObject<Element | null> }) {
  const text = useText();
  const { current } = opener;
  if (!(current instanceof HTMLButtonElement)) return null;
  return (
    <Button size="small" onClick={() => current.focus()}>
      {text('回到列表', 'Back to the list')} <kbd>Esc</kbd>
    </Button>
  );
}

/** All links together: few are drawn at once, those of a hub by choice. */
function Whole({
  node,
  graph,
  address,
  expand,
}: {
  readonly node: GraphNode;
  readonly graph: WholeGraph;
  readonly address: GraphAddress;
  readonly expand: (step: Step) => void;
}) {
  const text = useText();
  const count = countAll(graph, node);
  const bundle: Bundle = { node: node.id, relation: null, direction: 'BOTH' };
  return (
    <>
      <p className="quiet">
        {text(`${count.total} 条关系，已画 ${count.drawn} 条。`, `${count.total} links, ${count.drawn} drawn. `)}
        {isHub(node) && text('这是枢纽。', 'It is a hub. ')}
        {needsChoice(node) &&
          text(
            `多于 ${mostLinks} 条：请选展开哪种关系、多少条。`,
            `More than ${mostLinks}: choose which relation to expand, and how many.`,
          )}
      </p>
      {!needsChoice(node) && count.drawn < count.total && (
        <ExpandButtons {...{ bundle, count, expand }} steps={address.steps} />
      )}
    </>
  );
}

function BundleItem({
  bundle,
  node,
  graph,
  address,
  expand,
}: {
  readonly bundle: Bundle & { readonly relation: GraphNode['degrees'][number]['relation'] };
  readonly node: GraphNode;
  readonly graph: WholeGraph;
  readonly address: GraphAddress;
  readonly expand: (step: Step) => void;
}) {
  const text = useText();
  const count = countBundle(graph, node, bundle);
  const it = text('它', 'it');
  const [from, to] = bundle.direction === 'IN' ? ['…', it] : [it, '…'];
  return (
    <li>
      <span>{relationText(text, { link: { relation: bundle.relation }, from, to })}</span>
      <span className="quiet nowrap">
        {text(`${count.total} 条，已画 ${count.drawn}`, `${count.total}, ${count.drawn} drawn`)}
      </span>
      {count.drawn < count.total && <ExpandButtons {...{ bundle, count, expand }} steps={address.steps} />}
    </li>
  );
}

function Ways({ id, address: { from, to } }: { readonly id: string; readonly address: GraphAddress }) {
  const text = useText();
  const { withChanges } = useAddress();
  const fresh = { ...asOpened, evidence: null };
  return (
    <p className="graph-ways">
      {id !== from && (
        <Link to={withChanges({ ...fresh, from: id, to: null })}>{text('以它为起点', 'Start from it')}</Link>
      )}
      {id !== from && id !== to && (
        <Link to={withChanges({ ...fresh, to: id })}>{text('从起点到它的路径', 'Paths from the start to it')}</Link>
      )}
    </p>
  );
}
