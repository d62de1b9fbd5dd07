import { parseId } from '../model/id.js';
import type { Kind } from '../model/kind.js';
import { findKindByWord, kindSpecs } from '../model/kindSpecs.js';
import type { PropertyValue } from '../model/property.js';
import { isRelation, relationSpecs } from '../model/relations.js';
import { accountForDates } from './accountForDates.js';
import { type Item, textOf, toItem, wordsOf } from './item.js';
import type { LinkKey } from './links.js';
import { listEntries, type ParsedFile } from './parseSeedFile.js';
import { type Inheritance, noInheritance, resolveGrounds } from './resolveGrounds.js';
import type { SeedCompilation } from './SeedCompilation.js';
import type { Declared, Place } from './SeedIndex.js';

interface ItemLinks {
  readonly declared: Declared;
  readonly keys: Readonly<Record<string, LinkKey>>;
  readonly inheritance: Inheritance;
}

/** Turns the keys of an item that hold links into links. */
export function compileItemLinks(compilation: SeedCompilation, { declared, keys, inheritance }: ItemLinks): void {
  for (const [key, linkKey] of Object.entries(keys)) {
    const value = declared.item[key];
    if (value === undefined) continue;
    const several = Array.isArray(value);
    (several ? value : [value]).forEach((each: unknown, index) => {
      const path = [...declared.place.path, key, ...(several ? [index] : [])];
      compileItemLink(compilation, {
        declared,
        linkKey,
        value: each,
        inheritance,
        place: { file: declared.place.file, path },
      });
    });
  }
}

interface ItemLink {
  readonly declared: Declared;
  readonly linkKey: LinkKey;
  readonly value: unknown;
  readonly inheritance: Inheritance;
  readonly place: Place;
}

function compileItemLink(
  compilation: SeedCompilation,
  { declared, linkKey, value, inheritance, place }: ItemLink,
): void {
  const item = toItem(value);
  const target =
    typeof value === 'string'
      ? findTarget(compilation, { reference: value, kinds: linkKey.targets, declared, place })
      : findNamed(compilation, { item, linkKey, declared, place });
  const grounds = resolveGrounds(compilation, {
    words: wordsOf(item),
    inherited: inheritance,
    space: declared.space,
    place,
  });
  if (!target || !grounds) return;
  accountForDates(compilation, item, grounds);
  const [from, to] = linkKey.side === 'from' ? [declared.id, target.id] : [target.id, declared.id];
  compilation.addLink({
    relation: linkKey.relation,
    from,
    to,
    source: declared.space,
    grounds,
    properties: qualifiersOf(item, linkKey.relation),
    place,
    referred: [target.id],
  });
}

function findNamed(
  compilation: SeedCompilation,
  { item, linkKey, declared, place }: Pick<ItemLink, 'linkKey' | 'declared' | 'place'> & { readonly item: Item },
): Declared | null {
  const named = linkKey.targets.flatMap((kind) => {
    const reference = textOf(item, kindSpecs[kind].word);
    return reference === null ? [] : [{ kind, reference }];
  });
  const [only, ...others] = named;
  if (only && others.length === 0)
    return findTarget(compilation, { reference: only.reference, kinds: [only.kind], declared, place });
  const words = linkKey.targets.map((kind) => kindSpecs[kind].word).join(' or ');
  return compilation.report(
    place,
    `the link names ${only ? 'more than one end' : 'no end'}`,
    `give exactly one of ${words}`,
  );
}

function findTarget(
  compilation: SeedCompilation,
  {
    reference,
    kinds,
    declared,
    place,
  }: {
    readonly reference: string;
    readonly kinds: readonly Kind[];
    readonly declared: Declared;
    readonly place: Place;
  },
): Declared | null {
  return compilation.settle(compilation.index.find(reference, kinds, declared.space), place);
}

function qualifiersOf(item: Item, relation: LinkKey['relation']): Readonly<Record<string, PropertyValue>> {
  const own = relationSpecs[relation].own;
  return Object.fromEntries(
    own.flatMap((name) => (textOf(item, name) === null ? [] : [[name, textOf(item, name) ?? '']])),
  );
}

/** Turns `links.yaml` of a folder into links between facts declared elsewhere. */
export function compileLinksFile(compilation: SeedCompilation, space: string, file: ParsedFile): void {
  for (const { index, item } of listEntries(file)) {
    const place = { file, path: [index] };
    const relation = textOf(item, 'relation');
    if (!isRelation(relation)) continue;
    const ends = (['from', 'to'] as const).map((end) => {
      const reference = textOf(item, end) ?? '';
      const kinds = kindsOfReference(reference, relationSpecs[relation][end]);
      return compilation.settle(compilation.index.find(reference, kinds, space), { file, path: [index, end] });
    });
    const grounds = resolveGrounds(compilation, { words: wordsOf(item), inherited: noInheritance, space, place });
    const [from, to] = ends;
    if (!from || !to || !grounds) continue;
    accountForDates(compilation, item, grounds);
    compilation.addLink({
      relation,
      from: from.id,
      to: to.id,
      source: space,
      grounds,
      properties: qualifiersOf(item, relation),
      place,
      referred: [from.id, to.id],
    });
  }
}

/** A full id may be of any kind: the check of the relation table then says what was allowed. */
function kindsOfReference(reference: string, allowed: readonly Kind[]): readonly Kind[] {
  const kind = findKindByWord(parseId(reference)?.word ?? '');
  return kind ? [kind] : allowed;
}
