import { isIdName, stringifyId } from '../model/id.js';
import type { Kind } from '../model/kind.js';
import { kindSpecs } from '../model/kindSpecs.js';
import { parseFigure } from '../model/parseFigure.js';
import { type Item, textOf, textsOf, toItem } from './item.js';
import type { ParsedFile, Path } from './parseSeedFile.js';
import type { SeedCompilation } from './SeedCompilation.js';
import type { Declared, Metric } from './SeedIndex.js';
import type { SeedFileName } from './schemas.js';

/** The files that are maps of items, with the kind of their items. */
const kindOfFile: Readonly<Partial<Record<SeedFileName, Kind>>> = {
  'jurisdictions.yaml': 'Jurisdiction',
  'instruments.yaml': 'Instrument',
  'units.yaml': 'Unit',
  'obligations.yaml': 'Obligation',
  'measures.yaml': 'Measure',
  'equations.yaml': 'Equation',
  'shortcomings.yaml': 'Shortcoming',
  'plans.yaml': 'Plan',
};

/** The kinds of item that stand inside another, by the key that holds them. */
const nestedKinds: ReadonlyArray<{
  readonly within: Kind;
  readonly key: string;
  readonly kind: Kind;
  readonly prefixed: boolean;
}> = [
  { within: 'Instrument', key: 'versions', kind: 'Version', prefixed: true },
  { within: 'Version', key: 'provisions', kind: 'Provision', prefixed: true },
  { within: 'Measure', key: 'outcomes', kind: 'Outcome', prefixed: false },
];

/** Declares all items of a file, so that every file can refer to them. */
export function declareItems(
  compilation: SeedCompilation,
  { space, name, file }: { space: string; name: SeedFileName; file: ParsedFile },
): void {
  const kind = kindOfFile[name];
  if (name === 'metrics.yaml') declareMetrics(compilation, space, file);
  if (!kind) return;
  for (const [key, value] of Object.entries(toItem(file.value))) {
    declareItem(compilation, {
      kind,
      space,
      name: key,
      item: toItem(value),
      place: { file, path: [key] },
      around: null,
      refused: file.refused.has(key),
    });
  }
}

function declareMetrics(compilation: SeedCompilation, space: string, file: ParsedFile): void {
  for (const [code, value] of Object.entries(toItem(file.value))) {
    compilation.index.addMetric(space, readMetric(compilation, code, toItem(value), file));
  }
}

function readMetric(compilation: SeedCompilation, code: string, item: Item, file: ParsedFile): Metric {
  const printed = textOf(item, 'unit');
  const unit = printed === null ? null : toBaseUnit(printed);
  if (printed !== null && unit === null && !file.refused.has(code)) {
    compilation.report({ file, path: [code, 'unit'] }, `“${printed}” is no unit`, 'write a unit such as 件, 元 or %');
  }
  return {
    code,
    name: textOf(item, 'name') ?? code,
    unit,
    classifiers: textsOf(item, 'classifiers'),
    definition: textOf(item, 'definition'),
  };
}

/** The base unit of a printed one: 万元 → 元, 成 → %. */
function toBaseUnit(unit: string): string | null {
  const one = parseFigure(`1${unit}`);
  return one?.value === '1' ? one.normalized.unit : null;
}

function declareItem(compilation: SeedCompilation, draft: Omit<Declared, 'id'>): void {
  const { kind, space, name, place } = draft;
  if (!isIdName(name)) {
    compilation.report(
      place,
      `“${name}” is no name for an id`,
      'use lower-case ASCII letters, digits and single hyphens',
    );
    return;
  }
  const declared = { ...draft, id: stringifyId({ word: kindSpecs[kind].word, space, name }) };
  const earlier = compilation.index.declare(declared);
  if (earlier) compilation.report(place, `the id ${declared.id} is declared twice`, 'rename one of the two');
  else declareNested(compilation, declared);
}

function declareNested(compilation: SeedCompilation, around: Declared): void {
  for (const { within, key, kind, prefixed } of nestedKinds) {
    if (around.kind !== within) continue;
    for (const [name, item] of listNested(around.item, key)) {
      const path: Path = [...around.place.path, key, name];
      const fullName = prefixed ? `${around.name}-${name}` : name;
      declareItem(compilation, {
        kind,
        space: around.space,
        name: fullName,
        item,
        place: { file: around.place.file, path },
        around,
        refused: around.refused,
      });
    }
  }
}

function listNested(item: Item, key: string): ReadonlyArray<readonly [string, Item]> {
  return Object.entries(toItem(item[key])).map(([name, value]) => [name, toItem(value)] as const);
}
