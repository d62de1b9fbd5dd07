import type { EquationRowFragment, FindingState } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';

/** A state in word, sign and colour. */
export function StateMark({ state }: { readonly state: FindingState }) {
  const term = useTerm();
  const signs: Readonly<Record<FindingState, string>> = {
    PASS: '✓',
    FAIL: '✗',
    NOT_RECORDED: '?',
    NOT_APPLICABLE: '–',
  };
  return (
    <span className={`state state-${state.toLowerCase().replace('_', '-')}`}>
      <span aria-hidden="true">{signs[state]}</span> {term('FindingState', state)}
    </span>
  );
}

/** What was computed against what is stated, with the tolerance that the printed digits allow. */
export function EquationResult({ equation }: { readonly equation: EquationRowFragment }) {
  const text = useText();
  const { computed, stated, difference, tolerance } = equation;
  const values = [
    [text('计算', 'Computed'), computed],
    [text('所述', 'Stated'), stated],
    [text('差额', 'Difference'), difference],
    [text('容差', 'Tolerance'), tolerance],
  ] as const;
  return (
    <dl className="facts facts-inline">
      {values.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
