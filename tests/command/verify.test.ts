import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadSeeds, readCheckedSeeds } from '../../src/command/loadSeeds.js';
import { verifyGraph } from '../../src/command/verify.js';
import { Graph } from '../../src/graph/Graph.js';
import { readGraphState } from '../../src/graph/queries/graphState.js';
import { readSourceContent } from '../../src/graph/queries/sourceContent.js';
import type { ImportFolder } from '../../src/graph/writes/ImportPlan.js';
import { importFolders as importChanges } from '../../src/graph/writes/importFolders.js';
import { digestOf, digestOfSpaces } from '../../src/model/digest.js';
import type { CheckedSeeds } from '../../src/seed/checkSeeds.js';

let graph: Graph;
let seeds: CheckedSeeds;
beforeAll(async () => {
  graph = Graph.open({ ...inject('connection'), readTimeout: 60_000 });
  seeds = await readCheckedSeeds('seeds');
});
afterAll(async () => {
  await empty();
  await loadSeeds(graph, 'seeds', () => undefined);
  await graph.close();
});

const change = (text: string) =>
  graph.write((transaction) =>
    transaction.run({ name: 'tamper', text: `// tamper\n${text}`, parameters: {}, decode: () => null }),
  );

const empty = () => change('MATCH (n) DETACH DELETE n');

async function importFolders(folders: readonly ImportFolder[]) {
  await importChanges(graph, folders);
}

describe('a verification', () => {
  it('finds nothing on the real seeds, and says how much it recomputed', async () => {
    const { differences, recomputed, digest } = await verifyGraph(graph, seeds);
    expect(differences).toEqual([]);
    expect(recomputed.passages).toBeGreaterThan(600);
    expect(recomputed.facts).toBeGreaterThan(3_000);
    expect(digest).toBe(
      digestOfSpaces(seeds.folders.map(({ space, content }) => ({ space, digest: digestOf(content) }))),
    );
  });

  it.each([
    [
      'a character of a quote',
      'MATCH (p:Passage) WITH p ORDER BY p.id LIMIT 1 SET p.quote = p.quote + "字"',
      /^the quote is/,
    ],
    [
      'an offset',
      'MATCH (p:Passage) WHERE p.start > 0 WITH p ORDER BY p.id LIMIT 1 SET p.start = p.start - 1',
      /^the quote is/,
    ],
    [
      'a character of a text',
      "MATCH (d:Document {kind: 'REPORT'}) SET d.text = replace(d.text, '133', '134') + '。'",
      /^the SHA-256 of the text/,
    ],
    [
      'a figure',
      "MATCH (o:Outcome) WHERE o.figure = '100%' WITH o ORDER BY o.id LIMIT 1 SET o.figure = '99%'",
      /^the graph has .*99%/,
    ],
    [
      'a link',
      'MATCH ()-[r:FULFILS]->() WITH r ORDER BY r.id LIMIT 1 DELETE r',
      /^the seeds have it, the graph does not/,
    ],
    [
      'the words under a fact',
      'MATCH (m:Measure)-[e:EVIDENCED_BY]->() WITH e ORDER BY m.id LIMIT 1 DELETE e',
      /^(it is STATED, but rests on no words|the seeds have it)/,
    ],
    ['a stored digest', "MATCH (s:GraphState) SET s.digest = 'x'", /^the digest of the content is/],
  ])('finds it when %s was changed behind its back', async (_, text, problem) => {
    await change(text);
    const { differences } = await verifyGraph(graph, seeds);
    expect(differences.map((each) => each.problem)).toContainEqual(expect.stringMatching(problem));
    await empty();
    await importFolders(seeds.folders);
  });
});

describe('the digest', () => {
  it('is the same after what stands in the graph was read out and loaded into an empty one', async () => {
    const before = await graph.read(readGraphState);
    const dumped: ImportFolder[] = [];
    for (const { source } of before.imports)
      dumped.push({ space: source, content: await graph.read(readSourceContent(source)) });
    await empty();
    await importFolders(dumped.toReversed());
    const after = await graph.read(readGraphState);
    expect(after.digest).toBe(before.digest);
    expect((await verifyGraph(graph, seeds)).differences).toEqual([]);
  });
});
