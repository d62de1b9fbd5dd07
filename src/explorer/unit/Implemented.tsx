import { Link } from 'react-router';
import { nodePath } from '../address/nodePath.ts';
import { useScope, useScopedPath } from '../address/useScope.ts';
import { BeyondReport } from '../condition/BeyondReport.tsx';
import { Extent } from '../condition/Extent.tsx';
import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { None } from '../condition/None.tsx';
import { NoneInScope } from '../condition/NoneInScope.tsx';
import { useQuery } from '../data/useQuery.ts';
import { useBasisWord } from '../evidence/BasisMark.tsx';
import { UnitInstrumentsDocument } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { NodeLink } from '../node/NodeLink.tsx';
import { Part } from '../node/Part.tsx';

/** The instruments that a unit implements: the inverse of the table on their pages, to which each number of measures leads. */
export function Implemented({ id }: { readonly id: string }) {
  const text = useText();
  const term = useTerm();
  const word = useBasisWord();
  const path = useScopedPath();
  const { year } = useScope();
  const { data, error, retry } = useQuery(UnitInstrumentsDocument, { id, year });
  if (error) return <Failure error={error} retry={retry} />;
  if (!data?.unit) return <Loading />;
  const { totalCount, edges } = data.unit.implementedInstruments;
  return (
    <Part id="instruments" title={text('实施的规范依据', 'Instruments it implements')} count={totalCount}>
      <BeyondReport />
      {totalCount === 0 && (
        <NoneInScope>
          <None />
        </NoneInScope>
      )}
      {totalCount > 0 && (
        <table className="table table-stack">
          <thead>
            <tr>
              <th scope="col">{text('规范依据', 'Instrument')}</th>
              <th scope="col">{text('类别', 'Kind')}</th>
              <th scope="col">{text('地位', 'Standing')}</th>
              <th scope="col">{text('依据', 'Basis')}</th>
              <th scope="col" className="number">
                {text('举措', 'Measures')}
              </th>
            </tr>
          </thead>
          <tbody>
            {edges.map((edge) => (
              <tr key={edge.node.id}>
                <th scope="row">
                  <NodeLink node={edge.node} />
                </th>
                <td data-label={text('类别', 'Kind')}>{term('InstrumentKind', edge.node.kind)}</td>
                <td data-label={text('地位', 'Standing')}>{term('Standing', edge.standing)}</td>
                <td data-label={text('依据', 'Basis')}>{word(edge.basis)}</td>
                <td className="number" data-label={text('举措', 'Measures')}>
                  <Link
                    to={path(nodePath(edge.node.id), { open: id })}
                    aria-label={text(`${edge.measureCount} 项举措`, `${edge.measureCount} measures`)}
                  >
                    {edge.measureCount}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {edges.length < totalCount && <Extent shown={edges.length} total={totalCount} />}
    </Part>
  );
}
