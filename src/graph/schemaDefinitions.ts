import { kinds } from '../model/kind.js';
import { kindSpecs, propertiesOf } from '../model/kindSpecs.js';
import { ours, stateLabels } from '../model/ours.js';
import { relationSpecs } from '../model/relations.js';

/** An index, or the constraint that it serves: what Neo4j is told, and what `SHOW INDEXES` must say of it. */
export interface SchemaDefinition {
  readonly name: string;
  readonly type: 'RANGE' | 'TEXT' | 'FULLTEXT';
  readonly unique: boolean;
  readonly entity: 'NODE' | 'RELATIONSHIP';
  /** The label or relationship type. */
  readonly on: string;
  readonly properties: readonly string[];
}

/** Every index and constraint of the graph. Community edition has uniqueness only: what must be present is checked where it is written. */
export function listSchemaDefinitions(): readonly SchemaDefinition[] {
  return [...listNodeDefinitions(), ...nameIndexes, ...listLinkDefinitions(), ...stateConstraints, searchIndex];
}

/** The command that creates it. */
export function toCommand({ name, type, unique, entity, on, properties }: SchemaDefinition): string {
  const pattern = entity === 'NODE' ? `(e:${on})` : `()-[e:${on}]-()`;
  const list = properties.map((property) => `e.${property}`).join(', ');
  if (unique) return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${pattern} REQUIRE ${list} IS UNIQUE`;
  if (type === 'TEXT') return `CREATE TEXT INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${list})`;
  if (type === 'RANGE') return `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${list})`;
  // Every character is a word of its own (`toIndexWords`), so that a phrase is an exact substring, of one character too.
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${pattern} ON EACH [${list}]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`;
}

const range = { type: 'RANGE', unique: false } as const;
const uniqueness = { type: 'RANGE', unique: true } as const;

function listNodeDefinitions(): readonly SchemaDefinition[] {
  return Object.values(kindSpecs).flatMap(({ kind, word }): readonly SchemaDefinition[] => {
    const node = { entity: 'NODE', on: kind } as const;
    const orderable = Object.entries(propertiesOf(kind)).flatMap(([property, spec]) =>
      spec.orderable ? [property] : [],
    );
    return [
      { ...uniqueness, ...node, name: `${word}_id`, properties: ['id'] },
      { ...range, ...node, name: `${word}_source`, properties: ['source'] },
      ...orderable.map((property) => ({
        ...range,
        ...node,
        name: `${word}_${property}`,
        properties: [property, 'id'],
      })),
    ];
  });
}

const nameIndexes = (['Instrument', 'Unit'] as const).map(
  (kind): SchemaDefinition => ({
    name: `${kindSpecs[kind].word}_nameKeys`,
    type: 'TEXT',
    unique: false,
    entity: 'NODE',
    on: kind,
    properties: ['nameKeys'],
  }),
);

function listLinkDefinitions(): readonly SchemaDefinition[] {
  return Object.keys(relationSpecs).flatMap((relation): readonly SchemaDefinition[] => {
    const link = { entity: 'RELATIONSHIP', on: relation } as const;
    const bySource = { ...range, ...link, name: `${relation}_source`, properties: ['source'] };
    return relation === 'EVIDENCED_BY'
      ? [bySource]
      : [bySource, { ...uniqueness, ...link, name: `${relation}_id`, properties: ['id'] }];
  });
}

/** One state, one mark, one record of each import. */
const stateConstraints = stateLabels.map((label): SchemaDefinition => {
  const property = label === 'Import' ? 'source' : 'key';
  const name = `${label.charAt(0).toLowerCase()}${label.slice(1)}_${property}`;
  return { ...uniqueness, name, entity: 'NODE', on: label, properties: [property] };
});

/** The index that searches ask. */
export const searchIndexName = 'search_ours';

const searchIndex: SchemaDefinition = {
  name: searchIndexName,
  type: 'FULLTEXT',
  unique: false,
  entity: 'NODE',
  on: ours,
  properties: ['searchNames', 'searchTexts', 'searchSpellings'],
};

/** Indexes of earlier versions that another has replaced. */
export const replacedIndexes: readonly string[] = ['search'];

/** What our indexes may stand on: any other index on one of these is none of ours. */
export const indexed: ReadonlySet<string> = new Set([ours, ...kinds, ...stateLabels, ...Object.keys(relationSpecs)]);
