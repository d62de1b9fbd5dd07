import { isValueOf } from '../model/enumeration.js';
import { type EquationInput, evaluateEquation } from '../model/evaluateEquation.js';
import { type Figure, parseFigure } from '../model/parseFigure.js';
import type { PropertyValue } from '../model/property.js';
import { textOf, textsOf, toItem } from './item.js';
import type { Grounds, SeedCompilation } from './SeedCompilation.js';
import type { Declared } from './SeedIndex.js';

/** Links an equation to the outcomes of its terms and computes it; every outcome must have been compiled before. */
export function compileEquation(compilation: SeedCompilation, declared: Declared, grounds: Grounds | null): void {
  const terms = new Map<string, Figure | null>();
  for (const [letter, reference] of Object.entries(toItem(declared.item.terms))) {
    terms.set(
      letter,
      typeof reference === 'string' ? linkTerm(compilation, { declared, letter, reference, grounds }) : null,
    );
  }
  const node = compilation.nodes.get(declared.id);
  const result = evaluate(compilation, declared, terms);
  checkItems(compilation, declared, grounds);
  if (!node || !result) return;
  const label = createLabel(compilation, declared);
  compilation.nodes.set(declared.id, { ...node, properties: { ...node.properties, ...result, label } });
}

/** What a term counts of which the text gives no figure: `{ missing: 出庭的案件 }`; null where it is not named. */
export function nameOfMissing(term: unknown): string | null {
  return textOf(toItem(term), 'missing');
}

/** The expression with the names of what the terms count in place of the letters. */
function createLabel(compilation: SeedCompilation, { item, space }: Declared): string {
  const terms = toItem(item.terms);
  const expression = textOf(item, 'expression') ?? '';
  return expression.replace(/[A-Za-z]\w*/g, (letter) => {
    const found = compilation.index.find(textOf(terms, letter) ?? '', ['Outcome'], space);
    const metric = 'found' in found ? compilation.nodes.get(found.found.id)?.properties.metric : undefined;
    return typeof metric === 'string' ? metric : (nameOfMissing(terms[letter]) ?? letter);
  });
}

/** The things enumerated are counted, so each must stand in the words that enumerate them. */
function checkItems(compilation: SeedCompilation, { item, place }: Declared, grounds: Grounds | null): void {
  const words = (grounds?.passages ?? []).map(({ space, start, end }) =>
    compilation.index.documents.get(space)?.source.points.slice(start, end),
  );
  if (words.length === 0) return;
  textsOf(item, 'items').forEach((each, index) => {
    if (words.some((quote) => quote?.includes(each))) return;
    const path = [...place.path, 'items', index];
    compilation.report({ ...place, path }, `“${each}” does not stand in the quote`, 'copy each thing as it is printed');
  });
}

interface Term {
  readonly declared: Declared;
  readonly letter: string;
  readonly reference: string;
  readonly grounds: Grounds | null;
}

function linkTerm(compilation: SeedCompilation, { declared, letter, reference, grounds }: Term): Figure | null {
  const place = { file: declared.place.file, path: [...declared.place.path, 'terms', letter] };
  const outcome = compilation.settle(compilation.index.find(reference, ['Outcome'], declared.space), place);
  if (!outcome || !grounds) return null;
  compilation.addLink({
    relation: 'TERM',
    from: declared.id,
    to: outcome.id,
    source: declared.space,
    grounds,
    properties: { name: letter },
    place,
    referred: [],
  });
  const figure = textOf(outcome.item, 'figure');
  if (figure === null)
    return compilation.report(
      place,
      `${reference} is a textual result and has no figure`,
      'use an outcome with a figure',
    );
  const read = parseFigure(figure);
  if (read?.valueTo == null) return read;
  return compilation.report(
    place,
    `${reference} is the range ${figure}, with which nothing can be computed`,
    'leave the equation out, or use outcomes with one value each',
  );
}

function evaluate(
  compilation: SeedCompilation,
  { item, place }: Declared,
  terms: EquationInput['terms'],
): Readonly<Record<string, PropertyValue>> | null {
  const kind = isValueOf('EquationKind', item.kind) ? item.kind : 'SUM';
  const items = textsOf(item, 'items');
  try {
    const expression = textOf(item, 'expression') ?? '';
    const result = evaluateEquation({
      kind,
      expression,
      terms,
      items: Array.isArray(item.items) ? items.length : null,
    });
    return Object.fromEntries(Object.entries(result).filter((entry): entry is [string, string] => entry[1] !== null));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return compilation.report(
      { ...place, path: [...place.path, 'expression'] },
      error.message,
      'write it like a + b = total, over the letters of `terms`',
    );
  }
}
