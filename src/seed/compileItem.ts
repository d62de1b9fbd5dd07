import { parseId } from '../model/id.js';
import type { Kind } from '../model/kind.js';
import { kindSpecs } from '../model/kindSpecs.js';
import type { Relation } from '../model/relations.js';
import { accountForDates } from './accountForDates.js';
import { compileItemLinks } from './compileLinks.js';
import { createProperties } from './createProperties.js';
import { textsOf, wordsOf } from './item.js';
import { linkKeys } from './links.js';
import { type Inheritance, noInheritance, resolveGrounds } from './resolveGrounds.js';
import { type Grounds, propertiesOfGrounds, type SeedCompilation } from './SeedCompilation.js';
import type { Declared } from './SeedIndex.js';

/** What was found out about an item, for the items inside it. */
export interface CompiledItem {
  readonly grounds: Grounds | null;
  readonly inheritance: Inheritance;
}

/** Turns one declared item into a node and its links; items inside it inherit its words. */
export function compileItem(
  compilation: SeedCompilation,
  declared: Declared,
  around: CompiledItem | null,
): CompiledItem {
  const words = wordsOf(declared.item);
  const inherited = around?.inheritance ?? noInheritance;
  const grounds = resolveGrounds(compilation, { words, inherited, space: declared.space, place: declared.place });
  const properties = createProperties(compilation, declared, grounds);
  if (grounds && properties) {
    const node = {
      id: declared.id,
      kind: declared.kind,
      source: declared.space,
      properties: { ...properties, ...propertiesOfGrounds(grounds) },
    };
    compilation.addNode({ ...node, formerly: formerIds(compilation, declared) }, grounds);
  }
  const inheritance = {
    at: words.at ?? inherited.at,
    document: words.document ?? inherited.document,
    grounds: grounds ?? ('BROKEN' as const),
  };
  accountForDates(compilation, declared.item, grounds);
  compileItemLinks(compilation, { declared, keys: linkKeys[declared.kind] ?? {}, inheritance });
  linkToSurrounding(compilation, declared, grounds);
  return { grounds, inheritance };
}

function formerIds(compilation: SeedCompilation, { kind, item, place }: Declared): readonly string[] {
  const ids = textsOf(item, 'formerly');
  for (const id of ids) {
    if (parseId(id)?.word === kindSpecs[kind].word) continue;
    const path = [...place.path, 'formerly'];
    compilation.report(
      { ...place, path },
      `“${id}” is no id of this kind`,
      `write ${kindSpecs[kind].word}:<space>/<name>`,
    );
  }
  return ids;
}

const relationToSurrounding: Readonly<Partial<Record<Kind, Relation>>> = {
  Version: 'HAS_VERSION',
  Provision: 'CONTAINS',
  Outcome: 'YIELDS',
};

/** A version belongs to its instrument, a provision to its version, an outcome to its measure, by the words of the inner one. */
function linkToSurrounding(compilation: SeedCompilation, declared: Declared, grounds: Grounds | null): void {
  const relation = relationToSurrounding[declared.kind];
  if (!relation || !declared.around || !grounds) return;
  compilation.addLink({
    relation,
    from: declared.around.id,
    to: declared.id,
    source: declared.space,
    grounds,
    properties: {},
    place: declared.place,
    referred: [],
  });
}
