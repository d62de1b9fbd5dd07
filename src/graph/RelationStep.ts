import type { Relation, RelationField, TextRelation } from '../model/relations.js';

/** One relation of the table, followed from one end. */
export type RelationStep = Pick<RelationField, 'on' | 'field' | 'direction' | 'to' | 'through'> & {
  readonly relation: Relation | TextRelation;
};
