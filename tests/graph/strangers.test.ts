import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readCheckedSeeds } from '../../src/command/loadSeeds.js';
import { verifyGraph } from '../../src/command/verify.js';
import { prepareGraph } from '../../src/graph/prepareGraph.js';
import { importFacts } from '../support/importFacts.js';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterEach(() => change('MATCH (n {stranger: true}) DETACH DELETE n'));
afterAll(() => api.close());

const change = (text: string) =>
  api.graph.runSchemaCommand({ name: 'change', text: `// change\n${text}`, parameters: {}, decode: () => null });

const everything = `{
  units(first: 500) { totalCount nodes { id name } facets(by: [kind]) { by values { value count } } }
  documents { totalCount nodes { id } }
  search(text: "陌生") { totalCount edges { node { id } } }
  node(id: "unit:cn-95/stranger") { id }
  unit(by: { named: { name: "陌生人" } }) { id }
  checks { id population failing }
  findings(first: 500, filter: { state: { eq: FAIL } }) { totalCount }
  graph { version counts { kind count } }
}`;
const stranger = `{id: 'unit:cn-95/stranger', name: '陌生人', nameKeys: '|陌生人|', searchNames: '陌 生 人', searchTexts: '陌 生', source: 'cn', stranger: true}`;

describe('a node of others', () => {
  it('is never read, whatever labels and properties of ours it has', async () => {
    const before = await api.ask(everything);
    expect(before.errors).toBeUndefined();
    await change(`CREATE (:Unit ${stranger}) CREATE (:Unit {stranger: true}) CREATE (:Document {kind: 'REPORT', stranger: true})
CREATE (:Import {source: 'x', stranger: true}) CREATE (:Measure {id: 'measure:x/y', stranger: true}) CREATE (:Outcome {stranger: true})`);
    expect(await api.ask(everything)).toEqual(before);
  });

  it('may be joined with ours by relations that are not read', async () => {
    const before = await api.ask(everything);
    await change('MATCH (u:Unit:Obligraph) WITH u LIMIT 3 CREATE (:Note {stranger: true})-[:ABOUT]->(u)');
    expect(await api.ask(everything)).toEqual(before);
    const facts = { nodes: { 'unit:cn-95/office': {} }, links: [] };
    await importFacts(api.graph, 'cn-95', facts);
    expect((await api.ask('{ node(id: "unit:cn-95/office") { id } }')).data.node.id).toBe('unit:cn-95/office');
    await importFacts(api.graph, 'cn-95', { nodes: {}, links: [] });
  });

  it.each([
    ['from outside', 'CREATE (:Employee {stranger: true})-[:PART_OF]->(u)'],
    ['to the outside', "CREATE (:Unit {stranger: true, name: 'x'})<-[:PART_OF]-(u)"],
    ['among ours', 'CREATE (u)-[:MEMBER_OF {id: "x"}]->(u)'],
  ])('that is joined with ours by a relation that is read stops every answer, with the cure: %s', async (_, join) => {
    await change(`MATCH (u:Unit:Obligraph) WITH u ORDER BY u.id LIMIT 1 ${join}`);
    try {
      const { data, errors } = await api.ask('{ units { nodes { id parts { nodes { id } } } } }');
      expect(data).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
      expect(errors?.[0]?.message).toContain('obligraph verify');
      const facts = { nodes: { 'unit:cn-95/office': {} }, links: [] };
      await expect(importFacts(api.graph, 'cn-95', facts)).rejects.toMatchObject({ code: 'CONFLICT' });
    } finally {
      await change('MATCH (:Unit)-[r:MEMBER_OF {id: "x"}]->() DELETE r');
      await change('MATCH (n {stranger: true}) DETACH DELETE n');
    }
    expect((await api.ask('{ units { totalCount } }')).errors).toBeUndefined();
  });

  it('under a label of ours keeps a server and an import from starting, with the cure', async () => {
    await change('CREATE (:Unit {stranger: true}) CREATE (:Import {stranger: true})');
    const refusal: unknown = await prepareGraph(api.graph).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'CONFLICT' });
    expect(String(refusal)).toContain('1 :Import, 1 :Unit');
    expect(String(refusal)).toContain('MATCH (n:Import) WHERE NOT n:Obligraph REMOVE n:Import');
    await change('MATCH (n:Import) WHERE NOT n:Obligraph REMOVE n:Import');
    await change('MATCH (n:Unit) WHERE NOT n:Obligraph REMOVE n:Unit');
    await prepareGraph(api.graph);
  });
});

describe('a graph that an earlier version imported', () => {
  const age = async () => {
    await change('DROP INDEX search_ours');
    await change('DROP CONSTRAINT graphState_key');
    await change('MATCH (n:Obligraph) REMOVE n:Obligraph');
    await change('MATCH (state:GraphState) REMOVE state.key, state.links');
  };

  it('is taken over as it is', async () => {
    const before = await api.ask(everything);
    await age();
    await prepareGraph(api.graph);
    expect(await api.ask(everything)).toEqual(before);
    expect((await verifyGraph(api.graph, await readCheckedSeeds('seeds'))).differences).toEqual([]);
  }, 120_000);

  it('is refused where two imports have left two states, with the cure', async () => {
    await age();
    await change("CREATE (:GraphState {version: 1, digest: 'x', stranger: true})");
    await expect(prepareGraph(api.graph)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: /2 states.*import again/,
    });
    await change('MATCH (n {stranger: true}) DETACH DELETE n');
    await prepareGraph(api.graph);
    expect((await api.ask('{ units { totalCount } }')).errors).toBeUndefined();
  }, 120_000);
});
