import { Button } from 'antd';
import { useText } from '../language/useText.ts';
import type { BundleCount } from './countBundle.ts';
import { mostLinks } from './GraphNode.ts';
import { type Bundle, isSameBundle, mostOfStep, type Step } from './Step.ts';

/** How many links of a bundle to draw: all where they are few, else the next ones or all. */
export function ExpandButtons({
  bundle,
  count: { total, drawn },
  steps,
  expand,
}: {
  readonly bundle: Bundle;
  readonly count: BundleCount;
  readonly steps: readonly Step[];
  readonly expand: (step: Step) => void;
}) {
  const text = useText();
  const taken = Math.max(0, ...steps.filter((step) => isSameBundle(step, bundle)).map(({ most }) => most));
  const all = Math.min(total, mostOfStep);
  const parts = [taken + mostLinks, taken + 2 * mostLinks].filter((most) => most < all);
  const rest = bundle.relation === null ? text('全部展开', 'Expand all') : text('展开', 'Expand');
  const allWord = all < total ? text('前', 'First') : text('全部', 'All');
  return (
    <span className="graph-expand">
      {parts.map((most) => (
        <Button key={most} size="small" onClick={() => expand({ ...bundle, most })}>
          {taken > 0 ? text('再', 'More:') : text('展开', 'Expand')} {most - taken}
        </Button>
      ))}
      <Button size="small" onClick={() => expand({ ...bundle, most: all })}>
        {parts.length === 0 ? `${rest} ${total - drawn}` : `${allWord} ${all}`}
      </Button>
    </span>
  );
}
