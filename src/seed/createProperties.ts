import type { Kind } from '../model/kind.js';
import { kindSpecs } from '../model/kindSpecs.js';
import { parseFigure } from '../model/parseFigure.js';
import type { PropertyValue } from '../model/property.js';
import { toNameKeys, toTitleKey } from '../model/titleKey.js';
import { nameOfMissing } from './compileEquation.js';
import { createResult } from './createOutcome.js';
import { textOf, textsOf, toItem } from './item.js';
import { locateFigure } from './locateFigure.js';
import { type Period, parsePeriod, periodOfYear } from './period.js';
import type { Grounds, SeedCompilation } from './SeedCompilation.js';
import type { Declared } from './SeedIndex.js';

type Properties = Readonly<Record<string, PropertyValue>>;

/** The properties of an item's node, derived ones included; null when something is wrong, which is reported. */
export function createProperties(
  compilation: SeedCompilation,
  declared: Declared,
  grounds: Grounds | null,
): Properties | null {
  const written = copyWritten(declared);
  const special = specialProperties[declared.kind];
  const more = special ? special({ compilation, declared, grounds, written }) : {};
  return more === null ? null : { label: labelOf(declared, written), ...written, ...more };
}

function copyWritten({ kind, item }: Declared): Properties {
  const entries = Object.entries(kindSpecs[kind].properties).flatMap(([name, spec]): Array<[string, PropertyValue]> => {
    const value = item[name];
    if (spec.derived || value === undefined) return [];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [[name, value]];
    const texts = textsOf(item, name);
    return texts.length > 0 ? [[name, texts]] : [];
  });
  return Object.fromEntries(entries);
}

function labelOf({ kind, item, around, name }: Declared, written: Properties): string {
  if (kind === 'Version') return `${titleOf(around)}(${name.slice((around?.name.length ?? -1) + 1)})`;
  if (kind === 'Provision') return `${titleOf(around?.around ?? null)}${textOf(item, 'number') ?? ''}`;
  return String(written.title ?? written.name ?? written.statement ?? name);
}

function titleOf(instrument: Declared | null): string {
  return instrument ? (textOf(instrument.item, 'title') ?? instrument.name) : '';
}

interface Context {
  readonly compilation: SeedCompilation;
  readonly declared: Declared;
  readonly grounds: Grounds | null;
  readonly written: Properties;
}

const specialProperties: Readonly<Partial<Record<Kind, (context: Context) => Properties | null>>> = {
  Instrument: ({ declared: { item } }) =>
    createKeys(textOf(item, 'title') ?? '', [textOf(item, 'shortTitle') ?? '', ...textsOf(item, 'aliases')]),
  Unit: createUnit,
  Measure: createMeasure,
  Outcome: createOutcome,
  Equation: ({ declared: { item } }) => {
    const missing = Object.entries(toItem(item.terms)).flatMap(([letter, outcome]) =>
      typeof outcome === 'string' ? [] : [nameOfMissing(outcome) ?? letter],
    );
    return missing.length > 0 ? { missing } : {};
  },
  Shortcoming: (context) => ({ year: yearOf(context) }),
  Plan: ({ declared: { item } }) => ({ year: Number(textOf(item, 'year')) }),
};

function createKeys(title: string, others: readonly string[]): Properties {
  return { titleKey: toTitleKey(title), nameKeys: toNameKeys([title, ...others].filter((name) => name !== '')) };
}

function yearOf({ compilation, declared }: Context): number {
  return compilation.index.documents.get(declared.space)?.year ?? 0;
}

function createUnit({ compilation, declared, grounds }: Context): Properties | null {
  const { item, place } = declared;
  const keys = createKeys(textOf(item, 'name') ?? '', textsOf(item, 'aliases'));
  const size = textOf(item, 'size');
  if (size === null) return keys;
  if (item.kind !== 'CLASS')
    return compilation.report(place, 'a size belongs to a class only', 'remove `size`, or make the kind CLASS');
  const figure = parseFigure(size);
  if (!figure || figure.valueTo !== null)
    return compilation.report(
      place,
      `the size “${size}” is no one number with its unit`,
      'copy it from the words, for example 16个',
    );
  const span = grounds && locateFigure(compilation, { figure: size, grounds, place });
  if (!span) return null;
  compilation.account('DIGITS', span);
  return { ...keys, size: Number(figure.normalized.value), sizeText: size };
}

function createMeasure(context: Context): Properties | null {
  const year = yearOf(context);
  const period = readPeriod(context, year);
  return period && { year, periodFrom: period.from, periodTo: period.to };
}

/** The period of an item, the year when its words give none. */
function readPeriod({ compilation, declared }: Context, year: number): Period | null {
  const text = textOf(declared.item, 'period');
  if (text === null) return periodOfYear(year);
  const period = parsePeriod(text);
  if (!period)
    return compilation.report(
      { ...declared.place, path: [...declared.place.path, 'period'] },
      `the period “${text}” is no date`,
      'write YYYY, YYYY-MM, YYYY-MM-DD or from/to',
    );
  return period;
}

function createOutcome(context: Context): Properties | null {
  const { compilation, declared, grounds, written } = context;
  const { item, place, space } = declared;
  const metric = compilation.settle(compilation.index.findMetric(textOf(item, 'metric') ?? '', space), place);
  const period = readPeriod(context, yearOf(context));
  const result = metric && createResult(compilation, declared, metric);
  if (!metric || !period || !result) return null;
  const shown = textOf(item, 'figure') ?? textOf(item, 'text') ?? '';
  const span = grounds && locateFigure(compilation, { figure: shown, grounds, place });
  if (!span) return null;
  if (result.kind !== 'TEXT') compilation.account('DIGITS', span);
  return {
    ...result,
    metric: metric.name,
    ...(metric.definition === null ? {} : { metricDefinition: metric.definition }),
    metricCode: metric.code,
    year: yearOf(context),
    cumulative: written.cumulative ?? false,
    label: `${metric.name} ${shown}`,
  };
}
