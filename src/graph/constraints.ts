import { kinds } from '../model/kind.js';
import { kindSpecs, propertiesOf } from '../model/kindSpecs.js';
import { relationSpecs } from '../model/relations.js';
import type { CypherQuery } from './CypherQuery.js';
import type { Graph } from './Graph.js';

/** Creates the constraints and indexes that are missing. Community edition has uniqueness only: what must be present is checked at the write door. */
export async function createConstraints(graph: Graph): Promise<void> {
  const existing = new Set(await graph.read(listSchemaNames));
  for (const [name, command] of listCommands()) {
    if (!existing.has(name)) await graph.runSchemaCommand(toQuery(name, command));
  }
  await graph.runSchemaCommand(toQuery('awaitIndexes', 'CALL db.awaitIndexes(300)'));
}

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
  const state: readonly [string, string] = [
    'import_source',
    'CREATE CONSTRAINT import_source IF NOT EXISTS FOR (n:Import) REQUIRE n.source IS UNIQUE',
  ];
  return [...nodes, ...names, ...links, state, searchIndex];
}

/** Every character is a word of its own (`toIndexWords`), so that a phrase is an exact substring, of one character too. */
const searchIndex: readonly [string, string] = [
  'search',
  `CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:${kinds.join('|')}) ON EACH [n.searchNames, n.searchTexts, n.searchSpellings]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
];

function toQuery(name: string, command: string): CypherQuery<null> {
  return { name, text: `// ${name}\n${command}`, parameters: {}, decode: () => null };
}
