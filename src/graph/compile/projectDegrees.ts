import { type Relation, relationNames, relationSpecs } from '../../model/relations.js';
import type { FieldSelection } from '../Selection.js';
import { asList, type Projection } from './Projection.js';

interface Side {
  readonly relation: Relation;
  readonly direction: 'OUT' | 'IN';
}

/** How many links of each relation and direction a node has; counts come from Neo4j's degree store, zeros are left out. */
export function projectDegrees(
  { on, parts }: Extract<FieldSelection, { type: 'degrees' }>,
  variable: string,
): Projection {
  const sides = relationNames.flatMap((relation): Side[] => [
    ...(relationSpecs[relation].from.includes(on) ? [{ relation, direction: 'OUT' as const }] : []),
    ...(relationSpecs[relation].to.includes(on) ? [{ relation, direction: 'IN' as const }] : []),
  ]);
  return {
    prelude: '',
    expression: `[${sides.map((side) => countLinks(side, variable)).join(', ')}]`,
    decode: (value) =>
      asList(value).flatMap((count, index) => {
        const side = sides[index];
        if (!side || count === 0) return [];
        return [Object.fromEntries(parts.map(({ key, part }) => [key, part === 'count' ? count : side[part]]))];
      }),
  };
}

function countLinks({ relation, direction }: Side, variable: string): string {
  return direction === 'OUT'
    ? `COUNT { (${variable})-[:${relation}]->() }`
    : `COUNT { (${variable})<-[:${relation}]-() }`;
}
