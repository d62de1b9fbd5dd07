import { Fragment } from 'react';
import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { useBasisWord } from '../evidence/BasisMark.tsx';
import type { ImplementationRowFragment, ImplementingUnitsQueryVariables } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { NodeLink } from '../node/NodeLink.tsx';
import { RoutesOfUnit } from './RoutesOfUnit.tsx';

/** The units with standing, roles, basis and number of measures; one of them may stand open, with its measures and routes. */
export function ImplementationTable({
  rows,
  variables,
}: {
  readonly rows: readonly ImplementationRowFragment[];
  readonly variables: ImplementingUnitsQueryVariables;
}) {
  const text = useText();
  const { get } = useAddress();
  const open = get('open');
  return (
    <table className="table table-stack">
      <thead>
        <tr>
          <th scope="col">{text('单位', 'Unit')}</th>
          <th scope="col">{text('地位', 'Standing')}</th>
          <th scope="col">{text('角色', 'Roles')}</th>
          <th scope="col">{text('依据', 'Basis')}</th>
          <th scope="col" className="number">
            {text('举措', 'Measures')}
          </th>
          <th scope="col" className="number">
            {text('路线', 'Routes')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Fragment key={row.node.id}>
            <Row row={row} open={row.node.id === open} />
            {row.node.id === open && (
              <tr className="opened">
                <td colSpan={6}>
                  <RoutesOfUnit
                    variables={{ ...variables, after: rows[index - 1]?.cursor ?? variables.after ?? null }}
                    row={row}
                  />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, open }: { readonly row: ImplementationRowFragment; readonly open: boolean }) {
  const text = useText();
  const term = useTerm();
  const word = useBasisWord();
  const { withChanges } = useAddress();
  const toggle = withChanges({ open: open ? null : row.node.id });
  return (
    <tr>
      <th scope="row">
        <NodeLink node={row.node} />
      </th>
      <td data-label={text('地位', 'Standing')}>{term('Standing', row.standing)}</td>
      <td data-label={text('角色', 'Roles')}>
        {row.roles.length === 0 ? (
          <span className="quiet">—</span>
        ) : (
          row.roles.map((role) => term('Role', role)).join('、')
        )}
      </td>
      <td data-label={text('依据', 'Basis')}>{word(row.basis)}</td>
      <td className="number" data-label={text('举措', 'Measures')}>
        <Link
          to={toggle}
          preventScrollReset
          aria-expanded={open}
          aria-label={text(`${row.measureCount} 项举措`, `${row.measureCount} measures`)}
        >
          {row.measureCount}
        </Link>
      </td>
      <td className="number" data-label={text('路线', 'Routes')}>
        <Link
          to={toggle}
          preventScrollReset
          aria-expanded={open}
          aria-label={text(`${row.routeCount} 条路线`, `${row.routeCount} routes`)}
        >
          {row.routeCount} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
        </Link>
      </td>
    </tr>
  );
}
