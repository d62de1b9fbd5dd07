import type { Qualifier } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';

/** A normalised value with its unit, digits in groups; `71000 余` is said, not rounded away. */
export function Amount({
  amount,
  qualifier,
}: {
  readonly amount: { readonly value: string; readonly valueTo?: string | null; readonly unit: string } | null;
  readonly qualifier: Qualifier | null;
}) {
  const text = useText();
  const term = useTerm();
  if (amount === null) return <span className="quiet">{text('不适用', 'not applicable')}</span>;
  return (
    <>
      {groupDigits(amount.value)}
      {amount.valueTo && `–${groupDigits(amount.valueTo)}`} {amount.unit}
      {qualifier !== null && qualifier !== 'EXACT' && <span className="quiet"> {term('Qualifier', qualifier)}</span>}
    </>
  );
}

/** Groups the digits of a decimal text by three; no number is made of it. */
export function groupDigits(value: string): string {
  const [whole = '', ...fraction] = value.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}
