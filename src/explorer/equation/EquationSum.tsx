import type { EquationRowFragment } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { groupDigits } from '../outcome/Amount.tsx';

/** The equation with what each term counts and its figure as printed, and what both sides come to: 受理14件 + 结转2件 = 办结16件 → 16 = 16 ✓. */
export function EquationSum({ equation }: { readonly equation: EquationRowFragment }) {
  const text = useText();
  const { expression, items, terms, computed, stated } = equation;
  const words = new Map(
    terms.edges.flatMap(({ node, links }) => links.map(({ name }) => [name, `${node.metric}${node.figure ?? ''}`])),
  );
  words.set('items', text(`列举${items.length}项`, `${items.length} listed`));
  const notGiven = text('（未载明）', '(not recorded)');
  return (
    <p className="equation-sum">
      {expression
        .replaceAll('*', '×')
        .replaceAll('/', '÷')
        .replaceAll('-', '−')
        .replace(/[A-Za-z]\w*/g, (letter) => words.get(letter) ?? notGiven)}
      {computed && stated && <b> → {compare(equation)}</b>}
    </p>
  );
}

/** Both sides with the sign between them: equal, equal within the tolerance, or not. */
function compare({ kind, computed, stated, difference, state }: EquationRowFragment): string {
  const unit = kind === 'RATE' ? '%' : '';
  const holds = state === 'PASS';
  const sign = Number(difference) === 0 ? '=' : holds ? '≈' : '≠';
  return `${groupDigits(computed ?? '')}${unit} ${sign} ${groupDigits(stated ?? '')}${unit} ${holds ? '✓' : '✗'}`;
}
