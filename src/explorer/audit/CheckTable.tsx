import { Link } from 'react-router';
import { useScopedPath } from '../address/useScope.ts';
import type { ChecksQuery, FindingState } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { Count } from '../list/Count.tsx';
import { numberIn } from './checkNumbers.ts';
import { Rate } from './Rate.tsx';

type Check = ChecksQuery['checks'][number];

/** What passes stands in the rate. */
const states: readonly FindingState[] = ['FAIL', 'NOT_RECORDED', 'NOT_APPLICABLE'];

/** Every check with its numbers: what passes of what could be decided, and what lies outside of that. Each number leads to its findings. */
export function CheckTable({ checks }: { readonly checks: readonly Check[] }) {
  const text = useText();
  const term = useTerm();
  return (
    <table className="table table-stack table-list">
      <thead>
        <tr>
          <th scope="col">{text('检查项', 'Check')}</th>
          <th scope="col">{text('轻重', 'Severity')}</th>
          <th scope="col">{text('通过 / 可判断', 'Passing / decided')}</th>
          {states.map((state) => (
            <th key={state} scope="col" className="number">
              {term('FindingState', state)}
            </th>
          ))}
          <th scope="col" className="number">
            {text('总数', 'All')}
          </th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <CheckRow key={check.id} check={check} />
        ))}
      </tbody>
    </table>
  );
}

function CheckRow({ check }: { readonly check: Check }) {
  const text = useText();
  const term = useTerm();
  const path = useScopedPath();
  const { id, passing, failing, population } = check;
  return (
    <tr>
      <th scope="row">
        {check.title}
        <div className="quiet">{check.description}</div>
      </th>
      <td data-label={text('轻重', 'Severity')} className="nowrap">
        {term('Severity', check.severity)}
      </td>
      <td data-label={text('通过 / 可判断', 'Passing / decided')}>
        <Link to={path('/findings', { check: id, state: 'PASS' })}>
          <Rate numerator={passing} denominator={passing + failing} />
        </Link>
      </td>
      {states.map((state) => {
        const title = term('FindingState', state);
        return (
          <td key={state} className="number" data-label={title}>
            <Count value={numberIn(state, check)} list="/findings" query={{ check: id, state }} word={title} />
          </td>
        );
      })}
      <td className="number" data-label={text('总数', 'All')}>
        <Count value={population} list="/findings" query={{ check: id }} word={text('总数', 'All')} />
      </td>
    </tr>
  );
}
