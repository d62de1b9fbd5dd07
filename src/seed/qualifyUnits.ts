import { isValueOf } from '../model/enumeration.js';
import { type NamingPlace, qualifyName } from '../model/qualifyName.js';
import { toNameKeys } from '../model/titleKey.js';
import { textOf, textsOf } from './item.js';
import type { SeedCompilation } from './SeedCompilation.js';

/** Gives each unit the name that means it among many places; when all links are known, since places follow from them. */
export function qualifyUnits(compilation: SeedCompilation): void {
  const around = new Map<string, string>();
  for (const { relation, from, to } of compilation.links.values()) {
    if (relation === 'LOCATED_IN' || relation === 'WITHIN') around.set(from, to);
  }
  for (const [id, node] of compilation.nodes) {
    if (node.kind !== 'Unit') continue;
    const item = compilation.index.declared.get(id)?.item ?? {};
    const name = textOf(item, 'name') ?? '';
    const qualifiedName = qualifyName(name, listPlaces(compilation, around, id));
    const nameKeys = toNameKeys([...new Set([name, ...textsOf(item, 'aliases'), qualifiedName])]);
    compilation.nodes.set(id, { ...node, properties: { ...node.properties, qualifiedName, nameKeys } });
  }
}

/** The places of a unit, nearest first; a circle, which is refused elsewhere, ends the list. */
function listPlaces(
  compilation: SeedCompilation,
  around: ReadonlyMap<string, string>,
  id: string,
  seen: readonly string[] = [],
): readonly NamingPlace[] {
  const next = around.get(id);
  if (next === undefined || seen.includes(next)) return [];
  const item = compilation.index.declared.get(next)?.item ?? {};
  const [name, level] = [textOf(item, 'name'), item.level];
  const place = name !== null && isValueOf('Level', level) ? [{ name, level }] : [];
  return [...place, ...listPlaces(compilation, around, next, [...seen, next])];
}
