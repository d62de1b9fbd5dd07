import { Extent } from '../condition/Extent.tsx';
import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { useQuery } from '../data/useQuery.ts';
import {
  ImplementationRoutesDocument,
  type ImplementationRoutesQueryVariables,
  type ImplementationRowFragment,
} from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { NodeLink } from '../node/NodeLink.tsx';
import { RouteItem } from '../node/RouteItem.tsx';

/** The measures by which one unit implements the instrument, and the routes to it as sentences. */
export function RoutesOfUnit({
  variables,
  row,
}: {
  readonly variables: ImplementationRoutesQueryVariables;
  readonly row: ImplementationRowFragment;
}) {
  const text = useText();
  const { data, error, retry } = useQuery(ImplementationRoutesDocument, variables);
  if (error) return <Failure error={error} retry={retry} />;
  const edge = data?.instrument?.implementingUnits.edges[0];
  if (!edge || edge.node.id !== row.node.id) return <Loading rows={3} />;
  const measures = new Map(
    edge.routes
      .flatMap(({ steps }) => steps.map(({ to }) => to))
      .filter(({ __typename }) => __typename === 'Measure')
      .map((node) => [node.id, node]),
  );
  return (
    <>
      {measures.size > 0 && (
        <>
          <h3>
            {text('举措', 'Measures')}
            <span className="count">{measures.size}</span>
          </h3>
          <ol className="measure-list">
            {[...measures.values()].map((node) => (
              <li key={node.id}>
                <NodeLink node={node} />
              </li>
            ))}
          </ol>
          {measures.size < row.measureCount && <Extent shown={measures.size} total={row.measureCount} />}
        </>
      )}
      <h3>
        {text('路线：从规范依据走到单位，先强后弱', 'Routes from the instrument to the unit, the strongest first')}
        <span className="count">{edge.routeCount}</span>
      </h3>
      <ol className="routes">
        {edge.routes.map((route) => (
          <RouteItem key={route.steps.map(({ link }) => link.id).join()} route={route} />
        ))}
      </ol>
      {edge.routes.length < edge.routeCount && <Extent shown={edge.routes.length} total={edge.routeCount} />}
    </>
  );
}
