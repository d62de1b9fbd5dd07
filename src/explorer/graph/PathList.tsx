import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { None } from '../condition/None.tsx';
import type { ReferenceFragment } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { RouteItem } from '../node/RouteItem.tsx';
import { asOpened, formatList, type GraphAddress } from './GraphAddress.ts';
import type { FoundPaths, WholeGraph } from './WholeGraph.ts';

/** The paths between the two ends as sentences, whether these are all, and the hubs that they do not pass unless asked to. */
export function PathList({
  graph,
  paths,
  address,
}: {
  readonly graph: WholeGraph;
  readonly paths: FoundPaths;
  readonly address: GraphAddress;
}) {
  const text = useText();
  const { withChanges } = useAddress();
  const [from, to] = graph.nodes;
  return (
    <section className="graph-paths" aria-label={text('路径', 'Paths')}>
      <h2>
        {text(`从“${from?.label}”到“${to?.label}”的路径`, `Paths from “${from?.label}” to “${to?.label}”`)}
        <span className="count">{paths.paths.length}</span>
      </h2>
      <Completeness paths={paths} />
      <Hubs hubs={paths.excludedHubs} graph={graph} address={address} />
      {paths.paths.length === 0 && <None>{text('没有找到路径', 'No path was found')}</None>}
      <ol className="routes">
        {paths.paths.map((path, index) => (
          <RouteItem key={path.steps.map(({ link }) => link.id).join()} route={path}>
            <MarkLink number={index + 1} length={path.length} />
          </RouteItem>
        ))}
      </ol>
      <p className="extent">
        <Link to={withChanges({ to: null, ...asOpened })}>
          {text('回到起点周围', 'Back to what lies around the start')}
        </Link>
      </p>
    </section>
  );
}

/** Marks one path in drawing and list, or takes the mark away. */
function MarkLink({ number, length }: { readonly number: number; readonly length: number }) {
  const text = useText();
  const { get, withChanges } = useAddress();
  const isMarked = get('path') === String(number);
  return (
    <p>
      {text(`路径 ${number}，${length} 步`, `Path ${number}, ${length} links`)}{' '}
      <Link to={withChanges({ path: isMarked ? null : String(number) })} replace preventScrollReset>
        {isMarked ? text('取消标出', 'Unmark') : text('在图中标出', 'Mark in the drawing')}
      </Link>
    </p>
  );
}

function Completeness({ paths: { complete, reasons } }: { readonly paths: FoundPaths }) {
  const text = useText();
  const term = useTerm();
  if (complete)
    return (
      <p className="extent">
        {text(
          '完整：六条关系以内的路径全部在此；印发与属地不算路径',
          'Complete: every path of up to six links is here; who issued and where it lies are no path',
        )}
      </p>
    );
  return (
    <p className="extent extent-cut" role="status">
      {text('不全：', 'Not complete: ')}
      {reasons.map((reason) => term('PathLimit', reason)).join(text('；', '; '))}
    </p>
  );
}

function Hubs({
  hubs,
  graph,
  address,
}: {
  readonly hubs: readonly ReferenceFragment[];
  readonly graph: WholeGraph;
  readonly address: GraphAddress;
}) {
  const text = useText();
  const { withChanges } = useAddress();
  const { passHubs } = address;
  const labelOf = (id: string) => graph.nodes.find((node) => node.id === id)?.label ?? id;
  if (hubs.length + passHubs.length === 0) return null;
  return (
    <p className="graph-hubs">
      {hubs.map(({ id, label }) => (
        <span key={id} className="tag">
          {text(`不经过枢纽 ${label}`, `Not through the hub ${label}`)}{' '}
          <Link to={withChanges({ pass: formatList([...passHubs, id]), steps: null, path: null })} preventScrollReset>
            {text('也经过它', 'pass it too')}
          </Link>
        </span>
      ))}
      {passHubs.map((id) => (
        <span key={id} className="tag">
          {text(`也经过枢纽 ${labelOf(id)}`, `Through the hub ${labelOf(id)} too`)}{' '}
          <Link
            to={withChanges({ pass: formatList(passHubs.filter((other) => other !== id)), steps: null, path: null })}
            preventScrollReset
          >
            {text('不经过它', 'leave it out')}
          </Link>
        </span>
      ))}
    </p>
  );
}
