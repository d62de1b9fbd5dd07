import { RateBar } from '../outcome/RateBar.tsx';

/** A share in figures and as a bar: what passes of what could be decided; where nothing could, there is no bar. */
export function Rate({ numerator, denominator }: { readonly numerator: number; readonly denominator: number }) {
  return (
    <>
      <span className="nowrap">
        {numerator} / {denominator}
      </span>
      {denominator > 0 && <RateBar percent={String((100 * numerator) / denominator)} />}
    </>
  );
}
