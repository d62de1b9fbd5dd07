/** A rate as a bar of 100 %. */
export function RateBar({ percent }: { readonly percent: string }) {
  const length = Math.min(100, Math.max(0, Number(percent)));
  return (
    <svg className="rate-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8" className="rate-bar-all" />
      <rect width={length} height="8" className="rate-bar-part" />
    </svg>
  );
}
