import { ObligraphError } from '../errors.js';
import { kinds } from '../model/kind.js';
import { kindSpecs, propertiesOf } from '../model/kindSpecs.js';
import { relationSpecs } from '../model/relations.js';
import type { CypherQuery } from './CypherQuery.js';
import type { Graph } from './Graph.js';

/**
 * Creates the constraints and indexes that are missing. Community edition has uniqueness only: what must be present is checked where it is written.
 * @throws ObligraphError CONFLICT when two imports at once have left two states
 */
export async function createConstraints(graph: Graph): Promise<void> {
  const existing = new Set(await graph.read(listSchemaNames));
  if (!existing.has(stateKey)) await adoptState(graph);
  for (const [name, command] of listCommands()) {
    if (!existing.has(name)) await graph.runSchemaCommand(toQuery(name, command));
  }
  await graph.runSchemaCommand(toQuery('awaitIndexes', 'CALL db.awaitIndexes(300)'));
}

const stateKey = 'graphState_key';

/** Gives the state of an older graph the key by which it is the only one. */
async function adoptState(graph: Graph): Promise<void> {
  const states = await graph.write((transaction) => transaction.run(keyState));
  if (states <= 1) return;
  throw new ObligraphError(
    'CONFLICT',
    `This graph has ${states} states, as two imports once ran into one another: what it holds cannot be relied on. Delete it (MATCH (n) DETACH DELETE n) and import again.`,
  );
}

const keyState: CypherQuery<number> = {
  name: 'keyState',
  text: `// keyState
MATCH (state:GraphState) WITH collect(state) AS states
FOREACH (state IN CASE WHEN size(states) = 1 THEN states ELSE [] END | SET state.key = 'graph')
RETURN size(states)`,
  parameters: {},
  decode: ([row]) => Number(row?.[0]),
};

const listSchemaNames: CypherQuery<readonly string[]> = {
  name: 'listSchemaNames',
  text: '// listSchemaNames\nSHOW INDEXES YIELD name RETURN name',
  parameters: {},
  decode: (rows) => rows.map(([name]) => String(name)),
};

function listCommands(): ReadonlyArray<readonly [name: string, command: string]> {
  const nodes = Object.values(kindSpecs).flatMap(
    ({ kind, word }): Array<readonly [string, string]> => [
      [`${word}_id`, `CREATE CONSTRAINT ${word}_id IF NOT EXISTS FOR (n:${kind}) REQUIRE n.id IS UNIQUE`],
      [`${word}_source`, `CREATE INDEX ${word}_source IF NOT EXISTS FOR (n:${kind}) ON (n.source)`],
      ...Object.entries(propertiesOf(kind)).flatMap(
        ([property, spec]): Array<readonly [string, string]> =>
          spec.orderable
            ? [
                [
                  `${word}_${property}`,
                  `CREATE INDEX ${word}_${property} IF NOT EXISTS FOR (n:${kind}) ON (n.${property}, n.id)`,
                ],
              ]
            : [],
      ),
    ],
  );
  const names = (['Instrument', 'Unit'] as const).map((kind): readonly [string, string] => {
    const name = `${kindSpecs[kind].word}_nameKeys`;
    return [name, `CREATE TEXT INDEX ${name} IF NOT EXISTS FOR (n:${kind}) ON (n.nameKeys)`];
  });
  const links = Object.keys(relationSpecs).flatMap(
    (relation): Array<readonly [string, string]> => [
      [`${relation}_source`, `CREATE INDEX ${relation}_source IF NOT EXISTS FOR ()-[r:${relation}]-() ON (r.source)`],
      ...(relation === 'EVIDENCED_BY'
        ? []
        : [
            [
              `${relation}_id`,
              `CREATE CONSTRAINT ${relation}_id IF NOT EXISTS FOR ()-[r:${relation}]-() REQUIRE r.id IS UNIQUE`,
            ] as const,
          ]),
    ],
  );
  return [...nodes, ...names, ...links, ...states, searchIndex];
}

/** One state, one mark, one record of each import. */
const states: ReadonlyArray<readonly [string, string]> = [
  [stateKey, `CREATE CONSTRAINT ${stateKey} IF NOT EXISTS FOR (n:GraphState) REQUIRE n.key IS UNIQUE`],
  ['importMark_key', 'CREATE CONSTRAINT importMark_key IF NOT EXISTS FOR (n:ImportMark) REQUIRE n.key IS UNIQUE'],
  ['import_source', 'CREATE CONSTRAINT import_source IF NOT EXISTS FOR (n:Import) REQUIRE n.source IS UNIQUE'],
];

/** Every character is a word of its own (`toIndexWords`), so that a phrase is an exact substring, of one character too. */
const searchIndex: readonly [string, string] = [
  'search',
  `CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:${kinds.join('|')}) ON EACH [n.searchNames, n.searchTexts, n.searchSpellings]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
];

function toQuery(name: string, command: string): CypherQuery<null> {
  return { name, text: `// ${name}\n${command}`, parameters: {}, decode: () => null };
}
