import { Link } from 'react-router';
import { useScopedPath } from '../address/useScope.ts';
import type { ChecksQuery, FindingState } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { Count } from '../list/Count.tsx';
import { Rate } from './Rate.tsx';

type Check = ChecksQuery['checks'][number];

/** Every check with its numbers: what passes of what could be decided, and what lies outside of that. Each number leads to its findings. */
export function CheckTable({ checks }: { readonly checks: readonly Check[] }) {
  const text = useText();
  const numbers = [
    text('不符', 'Failing'),
    text('未载明', 'Not recorded'),
    text('不适用', 'Not applicable'),
    text('总数', 'All'),
  ];
  return (
    <table className="table table-stack table-list">
      <thead>
        <tr>
          <th scope="col">{text('检查项', 'Check')}</th>
          <th scope="col">{text('轻重', 'Severity')}</th>
          <th scope="col">{text('通过 / 可判断', 'Passing / decided')}</th>
          {numbers.map((title) => (
            <th key={title} scope="col" className="number">
              {title}
            </th>
          ))}
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
  const { id, passing, failing, notRecorded, notApplicable, population } = check;
  const numbers: ReadonlyArray<readonly [title: string, value: number, state: FindingState | null]> = [
    [text('不符', 'Failing'), failing, 'FAIL'],
    [text('未载明', 'Not recorded'), notRecorded, 'NOT_RECORDED'],
    [text('不适用', 'Not applicable'), notApplicable, 'NOT_APPLICABLE'],
    [text('总数', 'All'), population, null],
  ];
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
      {numbers.map(([title, value, state]) => (
        <td key={title} className="number" data-label={title}>
          <Count value={value} list="/findings" query={{ check: id, ...(state ? { state } : {}) }} word={title} />
        </td>
      ))}
    </tr>
  );
}
