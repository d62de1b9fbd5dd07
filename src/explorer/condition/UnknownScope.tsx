import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { noScope, type Scope } from '../address/useScope.ts';
import { useQuery } from '../data/useQuery.ts';
import { LabelsDocument } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';

/** Says of a place or report in the scope that the graph does not have it, or that nobody reports there. */
export function UnknownScope({
  scope: { place, document },
  known,
}: {
  readonly scope: Scope;
  readonly known: ReadonlySet<string>;
}) {
  const text = useText();
  const { withChanges } = useAddress();
  const unknown = [place, document].flatMap((id) => (id === null || known.has(id) ? [] : [id]));
  const { data, error } = useQuery(LabelsDocument, unknown.length === 0 ? null : { ids: unknown });
  if (unknown.length === 0 || !(data || error)) return null;
  return unknown.map((id, index) => {
    const label = data?.nodes[index]?.label;
    return (
      <p key={id} className="condition condition-wrong" role="alert">
        <b>{label ? text('没有报告', 'No report') : text('范围中没有这一项', 'Not in the graph')}</b>{' '}
        {label ?? <code>{id}</code>}{' '}
        {label
          ? text('在图中没有报告，因此范围内没有记录。', 'has no report in the graph, so that the scope holds nothing.')
          : text(
              '不是图中的地区或报告，因此范围内没有记录。',
              'is no place or report of the graph, so that the scope holds nothing.',
            )}{' '}
        <Link to={withChanges(noScope)}>{text('不限范围', 'Lift the scope')}</Link>
      </p>
    );
  });
}
