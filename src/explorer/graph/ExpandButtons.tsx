import { Button } from 'antd';
import { useText } from '../language/useText.ts';
import type { BundleCount } from './countBundle.ts';
import { mostLinks } from './GraphNode.ts';
import { type Bundle, isSameBundle, type Step } from './Step.ts';

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
  const parts = [taken + mostLinks, taken + 2 * mostLinks].filter((most) => most < total);
  return (
    <span className="graph-expand">
      {parts.map((most) => (
        <Button key={most} size="small" onClick={() => expand({ ...bundle, most })}>
          {text(`${taken > 0 ? '再' : '展开'} ${most - taken}`, `${taken > 0 ? 'More:' : 'Expand'} ${most - taken}`)}
        </Button>
      ))}
      <Button size="small" onClick={() => expand({ ...bundle, most: total })}>
        {parts.length === 0
          ? text(
              `${bundle.relation === null ? '全部展开' : '展开'} ${total - drawn}`,
              `Expand ${bundle.relation === null ? 'all' : ''} ${total - drawn}`,
            )
          : text(`全部 ${total}`, `All ${total}`)}
      </Button>
    </span>
  );
}
