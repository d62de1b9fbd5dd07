import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readCheckedSeeds } from '../../src/command/loadSeeds.js';
import { verifyGraph } from '../../src/command/verify.js';
import { Graph } from '../../src/graph/Graph.js';
import { prepareGraph } from '../../src/graph/prepareGraph.js';
import type { CheckedSeeds } from '../../src/seed/checkSeeds.js';

let graph: Graph;
let seeds: CheckedSeeds;
beforeAll(async () => {
  graph = Graph.open({ ...inject('connection'), readTimeout: 60_000 });
  seeds = await readCheckedSeeds('seeds');
});
afterAll(() => graph.close());

const change = (text: string) =>
  graph.runSchemaCommand({ name: 'change', text: `// change\n${text}`, parameters: {}, decode: () => null });
const listProblems = async () =>
  (await verifyGraph(graph, seeds)).differences.map(({ id, problem }) => `${id}: ${problem}`);

const unit = 'MATCH (u:Unit:Obligraph) WITH u ORDER BY u.id LIMIT 1';
const measure = 'MATCH (m:Measure:Obligraph) WITH m ORDER BY m.id LIMIT 1';
const forged = 'MATCH (n {forged: true}) DETACH DELETE n';
const forgedLink = 'MATCH ()-[r {forged: true}]->() DELETE r';

describe('a verification accounts for everything of ours, and finds', () => {
  it('nothing where nothing was forged', async () => {
    expect(await listProblems()).toEqual([]);
  });

  it.each([
    [
      'a node of another source that joins one of ours',
      `${unit} CREATE (:Unit:Obligraph {id: 'unit:x/y', source: 'x', forged: true})-[:PART_OF {id: 'link:x/1', source: 'x', basis: 'STATED'}]->(u)`,
      forged,
      [
        /^unit:x\/y: no import has written such a node: .*the source x/,
        /^link:x\/1: no import has written this PART_OF/,
      ],
    ],
    [
      'a node with our mark and no source',
      "CREATE (:Unit:Obligraph {id: 'unit:cn/y', forged: true})",
      forged,
      [/^unit:cn\/y: no import has written such a node: .*no source/],
    ],
    [
      'a node that pretends a source of ours',
      "CREATE (:Unit:Obligraph {id: 'unit:cn/forged', source: 'cn', label: 'x', basis: 'INFERRED', note: 'x', forged: true})",
      forged,
      [/^unit:cn\/forged: the graph has it, the seeds do not/],
    ],
    [
      'a second label',
      `${unit} SET u:Document`,
      'MATCH (u:Unit:Document) REMOVE u:Document',
      [/no import has written such a node: .*:Document/],
    ],
    [
      'another label, which is none of ours',
      `${unit} SET u:Trusted`,
      'MATCH (u:Trusted) REMOVE u:Trusted',
      [/no import has written such a node: .*:Trusted/],
    ],
    [
      'a mark that was taken off',
      `${unit} REMOVE u:Obligraph`,
      'MATCH (u:Unit) SET u:Obligraph',
      [/a node of others has the label of ours/, /the seeds have it, the graph does not/],
    ],
    [
      'an id of another kind',
      "CREATE (:Unit:Obligraph {id: 'measure:cn/x', source: 'cn', forged: true})",
      forged,
      [/^measure:cn\/x: no import has written such a node/],
    ],
    [
      'a node of others under a label of ours',
      "CREATE (:Unit {name: 'x', forged: true})",
      forged,
      [/a node of others has the label of ours \(:Unit\)/],
    ],
    [
      'a relationship with a node of others',
      `${unit} CREATE (:Employee {forged: true})-[:PART_OF]->(u)`,
      forged,
      [/PART_OF joins a node of ours with one of others/, /^graph: the state counts another number of links/],
    ],
    [
      'a relationship between ours that no source declares',
      `${measure} MATCH (o:Obligation:Obligraph) WITH m, o ORDER BY o.id LIMIT 1 CREATE (m)-[:FULFILS {forged: true}]->(o)`,
      forgedLink,
      [/no import has written this FULFILS: no source/],
    ],
    [
      'evidence of no source',
      `${measure} MATCH (p:Passage:Obligraph) WITH m, p ORDER BY p.id LIMIT 1 CREATE (m)-[:EVIDENCED_BY {own: true, links: [], forged: true}]->(p)`,
      forgedLink,
      [/no import has written this EVIDENCED_BY/],
    ],
    [
      'a second state',
      "CREATE (:GraphState:Obligraph {key: 'other', version: 9, digest: 'x', forged: true})",
      forged,
      [/^graph: it has 2 states instead of one/],
    ],
    [
      'a record of an import without a folder',
      "CREATE (:Import:Obligraph {source: 'x', digest: 'x', nodes: 0, links: 0, forged: true})",
      forged,
      [/^x: it was imported, but no folder of the seeds declares it/],
    ],
    ['a dropped index', 'DROP INDEX unit_source', null, [/^index unit_source: it is missing: RANGE NODE \(Unit\)/]],
    ['a dropped constraint', 'DROP CONSTRAINT unit_id', null, [/^index unit_id: it is missing: .* unique/]],
    [
      'an index of others on a label of ours',
      'CREATE INDEX stranger FOR (n:Unit) ON (n.stranger)',
      'DROP INDEX stranger',
      [/^index stranger: obligraph has not created it/],
    ],
    [
      'another index under the name of one of ours',
      'DROP INDEX unit_source',
      'DROP INDEX unit_source',
      [/^index unit_source: it is RANGE NODE \(Unit\) \[forged\] instead of/],
      'CREATE INDEX unit_source FOR (n:Unit) ON (n.forged)',
    ],
  ] as const)(
    '%s',
    async (_, forge, undo, problems, then?: string) => {
      await change(forge);
      if (then !== undefined) await change(then);
      try {
        const found = await listProblems();
        for (const problem of problems) expect(found).toContainEqual(expect.stringMatching(problem));
      } finally {
        if (undo !== null) await change(undo);
        await prepareGraph(graph);
      }
      expect(await listProblems()).toEqual([]);
    },
    120_000,
  );
});
