import { type Figure, parseFigure } from '../model/parseFigure.js';
import type { PropertyValue } from '../model/property.js';
import { textValueKey, toValueKey } from '../model/valueKey.js';
import { textOf } from './item.js';
import type { SeedCompilation } from './SeedCompilation.js';
import type { Declared, Metric } from './SeedIndex.js';

type Properties = Readonly<Record<string, PropertyValue>>;

/** What an outcome says: a figure read and measured in the unit of its metric, or a text; null when it is neither, which is reported. */
export function createResult(
  compilation: SeedCompilation,
  { item, place }: Declared,
  metric: Metric,
): Properties | null {
  const [printed, text] = [textOf(item, 'figure'), textOf(item, 'text')];
  if ((printed === null) === (text === null)) {
    return compilation.report(
      place,
      'an outcome has either a figure or a text',
      'give exactly one of `figure` and `text`',
    );
  }
  if (printed === null) return { kind: 'TEXT', valueKey: textValueKey };
  const figure = parseFigure(printed);
  if (!figure) {
    return compilation.report(
      place,
      `“${printed}” is no figure`,
      'copy one number with its unit from the words, such as 71000余名 or 十二次; what gives no number (数十件, 十几次) is a `text`',
    );
  }
  const unit = unitOf(figure, metric);
  if (unit === null) return refuseUnit({ compilation, place, printed, figure, metric });
  return describeFigure(printed, { ...figure, normalized: { ...figure.normalized, unit } });
}

/** The unit in which a metric's figures are compared: its own where the figure has it or one that counts as equal. */
function unitOf({ normalized: { unit } }: Figure, metric: Metric): string | null {
  if (metric.unit === null) return unit;
  return unit === metric.unit || metric.classifiers.includes(unit) ? metric.unit : null;
}

interface Refusal {
  readonly compilation: SeedCompilation;
  readonly place: Declared['place'];
  readonly printed: string;
  readonly figure: Figure;
  readonly metric: Metric;
}

function refuseUnit({ compilation, place, printed, figure, metric }: Refusal): null {
  const { unit } = figure.normalized;
  const equal = metric.classifiers.length > 0 ? ` (or ${metric.classifiers.join(', ')})` : '';
  const another = 'use a metric of its own';
  return compilation.report(
    place,
    `“${printed}” is measured in “${unit}”, and the metric ${metric.code} in “${metric.unit ?? ''}”${equal}`,
    figure.kind === 'COUNT' && unit !== ''
      ? `${another}, or add \`classifiers: [${unit}]\` to the metric where the two count the same`
      : `${another}, or copy the figure with its unit`,
  );
}

function describeFigure(printed: string, figure: Figure): Properties {
  const { value, valueTo, unit, kind, qualifier, normalized } = figure;
  const range = normalized.valueTo === null ? {} : { valueTo: valueTo ?? '', normalizedValueTo: normalized.valueTo };
  return {
    figure: printed,
    value,
    unit,
    kind,
    qualifier,
    normalizedValue: normalized.value,
    normalizedUnit: normalized.unit,
    ...range,
    valueKey: toValueKey(normalized),
  };
}
