import type { Kind } from './kind.js';
import { type Relation, relationNames } from './relations.js';

/** By these nearly everything is joined, and they say nothing of who must do what: most laws are issued by one organ. */
const trivialRelations: readonly Relation[] = ['ISSUED_BY', 'LOCATED_IN', 'WITHIN'];

/** A document and a place are joined to facts by those alone. */
const trivialKinds: readonly Kind[] = ['Document', 'Jurisdiction'];

/** The links by which a law reaches who acts for it: law → duty → measure → unit, and what came of it. */
export const chainRelations: readonly Relation[] = [
  'HAS_VERSION',
  'CONTAINS',
  'BASED_ON',
  'IMPOSES',
  'BORNE_BY',
  'FULFILS',
  'RESPONSIBLE_FOR',
  'YIELDS',
];

/** The relations of the paths between nodes of two kinds where none are named: all but the trivial ones, unless an end has no others. */
export function listPathRelations(ends: readonly Kind[]): readonly Relation[] {
  if (ends.some((kind) => trivialKinds.includes(kind))) return relationNames;
  return relationNames.filter((relation) => !trivialRelations.includes(relation));
}
