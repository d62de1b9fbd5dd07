import type { Kind } from '../model/kind.js';
import type { Relation } from '../model/relations.js';
import { compileItemLinks } from './compileLinks.js';
import { createProperties } from './createProperties.js';
import { wordsOf } from './item.js';
import { linkKeys } from './links.js';
import { type Inheritance, noInheritance, resolveGrounds } from './resolveGrounds.js';
import type { Grounds, SeedCompilation } from './SeedCompilation.js';
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
    const note = grounds.note === null ? {} : { note: grounds.note };
    const node = {
      id: declared.id,
      kind: declared.kind,
      source: declared.space,
      properties: { ...properties, basis: grounds.basis, ...note },
    };
    compilation.addNode({ ...node, formerly: formerIds(declared) }, grounds);
  }
  const inheritance = {
    at: words.at ?? inherited.at,
    document: words.document ?? inherited.document,
    grounds,
  };
  compileItemLinks(compilation, { declared, keys: linkKeys[declared.kind] ?? {}, inheritance });
  linkToSurrounding(compilation, declared, grounds);
  return { grounds, inheritance };
}

function formerIds({ item }: Declared): readonly string[] {
  return Array.isArray(item.formerly) ? item.formerly.map(String) : [];
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
