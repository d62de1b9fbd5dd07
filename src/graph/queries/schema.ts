import type { CypherQuery } from '../CypherQuery.js';
import { asList } from '../compile/Projection.js';
import { indexed } from '../schemaDefinitions.js';

/** Lists the names of all indexes; those of constraints are among them. */
export const listSchemaNames: CypherQuery<readonly string[]> = {
  name: 'listSchemaNames',
  text: '// listSchemaNames\nSHOW INDEXES YIELD name RETURN name',
  parameters: {},
  decode: (rows) => rows.map(([name]) => String(name)),
};

/** An index as Neo4j tells of it, in one line that can be compared. */
export interface StoredIndex {
  readonly name: string;
  /** For example `RANGE NODE (Unit) [id] unique`. */
  readonly description: string;
}

/** Lists the indexes that stand on labels and types of ours. */
export const listIndexes: CypherQuery<readonly StoredIndex[]> = {
  name: 'listIndexes',
  text: `// listIndexes
SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint
WHERE any(each IN labelsOrTypes WHERE each IN $indexed)
RETURN name, type, entityType, labelsOrTypes, properties, owningConstraint IS NOT NULL`,
  parameters: { indexed: [...indexed] },
  decode: (rows) =>
    rows.map(([name, type, entity, on, properties, unique]) => ({
      name: String(name),
      description: describeIndex({
        type: String(type),
        entity: String(entity),
        on: asList(on).map(String),
        properties: asList(properties).map(String),
        unique: unique === true,
      }),
    })),
};

/** One line that tells two indexes apart. */
export function describeIndex(index: {
  readonly type: string;
  readonly entity: string;
  readonly on: readonly string[];
  readonly properties: readonly string[];
  readonly unique: boolean;
}): string {
  const { type, entity, on, properties, unique } = index;
  return `${type} ${entity} (${[...on].sort().join(', ')}) [${properties.join(', ')}]${unique ? ' unique' : ''}`;
}
