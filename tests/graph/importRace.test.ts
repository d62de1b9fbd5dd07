import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readCheckedSeeds } from '../../src/command/loadSeeds.js';
import { verifyGraph } from '../../src/command/verify.js';
import { Graph } from '../../src/graph/Graph.js';
import { prepareGraph } from '../../src/graph/prepareGraph.js';
import { readGraphState } from '../../src/graph/queries/graphState.js';
import { applyImport } from '../../src/graph/writes/applyImport.js';
import { importFolders } from '../../src/graph/writes/importFolders.js';
import { planImport } from '../../src/graph/writes/planImport.js';
import type { CheckedSeeds } from '../../src/seed/checkSeeds.js';
import { createFacts, type Facts, importFacts } from '../support/importFacts.js';

const space = 'cn-97';
const nothing: Facts = { nodes: {}, links: [] };

/** Different content under the same ids, of different size. */
function invent(importer: number, round: number): Facts {
  const ids = Array.from({ length: 20 + importer * 5 }, (_, index) => `unit:${space}/office-${index}`);
  const head = `unit:${space}/head`;
  return {
    nodes: Object.fromEntries([head, ...ids].map((id) => [id, { name: `甲${importer}-${round}` }])),
    links: ids.map((id) => [id, 'PART_OF', head, { note: `${importer}-${round}` }]),
  };
}

let graphs: readonly Graph[];
let seeds: CheckedSeeds;
beforeAll(async () => {
  graphs = Array.from({ length: 4 }, () => Graph.open({ ...inject('connection'), readTimeout: 60_000 }));
  seeds = await readCheckedSeeds('seeds');
});
afterAll(async () => {
  await importFacts(first(), space, nothing);
  for (const graph of graphs) await graph.close();
});

const first = (): Graph => {
  const [graph] = graphs;
  if (!graph) throw new Error('no graph is open');
  return graph;
};
/** What differs, but that the invented spaces stand in no folder. */
const differences = async () =>
  (await verifyGraph(first(), seeds)).differences.filter(
    ({ problem }) => !problem.endsWith('no folder of the seeds declares it'),
  );

describe('imports at once', () => {
  it('with different content leave the content of one of them, whole, and its digest', async () => {
    for (let round = 1; round <= 6; round++) {
      await Promise.all(graphs.map((graph, importer) => importFacts(graph, space, invent(importer, round))));
      const names = await first().read({
        name: 'readNames',
        text: '// readNames\nMATCH (n:Unit {source: $space}) RETURN DISTINCT n.name',
        parameters: { space },
        decode: (rows) => rows.flat(),
      });
      expect(names).toHaveLength(1);
      expect(await differences()).toEqual([]);
    }
  }, 300_000);

  it('of different spaces are all there, one after the other', async () => {
    await importFacts(first(), space, nothing);
    const spaces = graphs.map((_, importer) => `cn-970${importer}`);
    const { version } = await first().read(readGraphState);
    const facts = (each: string): Facts => ({ nodes: { [`unit:${each}/office`]: {} }, links: [] });
    await Promise.all(
      graphs.map((graph, index) => importFacts(graph, spaces[index] ?? '', facts(spaces[index] ?? ''))),
    );
    const after = await first().read(readGraphState);
    expect(after.version).toBe(version + spaces.length);
    expect(after.imports.map(({ source }) => source)).toEqual(expect.arrayContaining(spaces));
    expect(await differences()).toEqual([]);
    for (const each of spaces) await importFacts(first(), each, nothing);
  }, 120_000);

  it('refuse, as CONFLICT, a plan made from an older version, and write nothing', async () => {
    const folders = [{ space, content: createFacts(space, invent(0, 7)) }];
    const plan = await planImport(first(), folders);
    await importFacts(first(), space, invent(1, 7));
    const before = await first().read(readGraphState);
    await expect(applyImport(first(), plan)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await first().read(readGraphState)).toEqual(before);
  }, 120_000);
});

describe('two servers that start at once on one empty Neo4j', () => {
  it('both prepare it and load the seeds, once', async () => {
    const change = (text: string) =>
      first().runSchemaCommand({ name: 'change', text: `// change\n${text}`, parameters: {}, decode: () => null });
    await change('MATCH (n) DETACH DELETE n');
    for (const name of await first().read(listConstraints)) await change(`DROP CONSTRAINT ${name}`);
    await Promise.all(
      graphs.slice(0, 2).map(async (graph) => {
        await prepareGraph(graph);
        await importFolders(graph, seeds.folders);
      }),
    );
    expect(await first().read(readGraphState)).toMatchObject({ version: 1 });
    expect(await differences()).toEqual([]);
  }, 300_000);
});

const listConstraints = {
  name: 'listConstraints',
  text: '// listConstraints\nSHOW CONSTRAINTS YIELD name RETURN name',
  parameters: {},
  decode: (rows: readonly (readonly unknown[])[]) => rows.map(([name]) => String(name)),
};
