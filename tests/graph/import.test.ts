import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Graph } from '../../src/graph/Graph.js';
import { readGraphState } from '../../src/graph/queries/graphState.js';
import { readSourceContent } from '../../src/graph/queries/sourceContent.js';
import type { ImportFolder } from '../../src/graph/writes/ImportPlan.js';
import { importFolders as importChanges } from '../../src/graph/writes/importFolders.js';
import { importInGroups } from '../../src/graph/writes/importInGroups.js';
import type { EvidenceRecord, LinkRecord, NodeRecord } from '../../src/model/content.js';

let graph: Graph;
beforeAll(() => {
  graph = Graph.open(inject('connection'));
});
afterAll(async () => {
  await importFolders(createFolder('cn-99', []), createFolder('cn-9901', []));
  await graph.close();
});

const unit = (space: string, name: string, formerly: readonly string[] = []): NodeRecord => ({
  id: `unit:${space}/${name}`,
  kind: 'Unit',
  source: space,
  formerly,
  properties: {
    label: name,
    name,
    kind: 'OFFICE',
    basis: 'INFERRED',
    note: 'a test',
    titleKey: name,
    nameKeys: `|${name}|`,
    qualifiedName: name,
  },
});

const partOf = (space: string, from: string, to: string): LinkRecord => ({
  id: `link:${space}/0000000000000001`,
  relation: 'PART_OF',
  from,
  to,
  source: space,
  properties: { basis: 'INFERRED', note: 'a test' },
});

const createFolder = (
  space: string,
  nodes: readonly NodeRecord[],
  links: readonly LinkRecord[] = [],
): ImportFolder => ({ space, content: { nodes, links, evidence: [] } });

async function importFolders(...folders: readonly ImportFolder[]) {
  return importChanges(graph, folders);
}

const state = () => graph.read(readGraphState);

describe('an import', () => {
  it('changes nothing the second time, the version neither', async () => {
    await importFolders(createFolder('cn-99', [unit('cn-99', 'one'), unit('cn-99', 'two')]));
    const before = await state();
    const again = await importFolders(createFolder('cn-99', [unit('cn-99', 'two'), unit('cn-99', 'one')]));
    expect(again.folders).toEqual([]);
    expect(again.unchanged).toEqual(['cn-99']);
    expect(await state()).toEqual(before);
  });

  it('removes what its folder no longer has, and gives another digest', async () => {
    const before = await state();
    const plan = await importFolders(createFolder('cn-99', [unit('cn-99', 'one')]));
    expect(plan.nodes.remove).toEqual(['unit:cn-99/two']);
    const after = await state();
    expect(after.version).toBe(before.version + 1);
    expect(after.digest).not.toBe(before.digest);
  });

  it('refuses, by name, to remove a node that another source links to, and writes nothing', async () => {
    await importFolders(
      createFolder(
        'cn-9901',
        [unit('cn-9901', 'office')],
        [partOf('cn-9901', 'unit:cn-9901/office', 'unit:cn-99/one')],
      ),
    );
    const before = await state();
    await expect(importFolders(createFolder('cn-99', [unit('cn-99', 'three')]))).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { ids: ['unit:cn-99/one'] },
    });
    expect(await state()).toEqual(before);
  });

  it('renames a node by `formerly` and keeps the links of others', async () => {
    await importFolders(createFolder('cn-99', [unit('cn-99', 'first', ['unit:cn-99/one'])]));
    const ends = await graph.read({
      name: 'readEnds',
      text: "MATCH (:Unit {id: 'unit:cn-9901/office'})-[:PART_OF]->(u) RETURN u.id",
      parameters: {},
      decode: (rows) => rows.flat(),
    });
    expect(ends).toEqual(['unit:cn-99/first']);
  });

  it('leaves nothing of the words on which a node rested before it was renamed, be it into another folder', async () => {
    const words = (start: number): NodeRecord => ({
      id: `passage:cn-99/${start}-${start + 1}`,
      kind: 'Passage',
      source: 'cn-99',
      formerly: [],
      properties: { label: '字', quote: '字', start, end: start + 1, prefix: '', suffix: '' },
    });
    const rest = (source: string, from: string, start: number): EvidenceRecord => ({
      from,
      passage: words(start).id,
      source,
      own: true,
      links: [],
    });
    const moved = unit('cn-99', 'moved', ['unit:cn-9901/old']);
    const before = [
      { space: 'cn-99', content: { nodes: [words(1)], links: [], evidence: [] } },
      {
        space: 'cn-9901',
        content: { nodes: [unit('cn-9901', 'old')], links: [], evidence: [rest('cn-9901', 'unit:cn-9901/old', 1)] },
      },
    ];
    const after = {
      space: 'cn-99',
      content: { nodes: [words(2), moved], links: [], evidence: [rest('cn-99', moved.id, 2)] },
    };
    await importFolders(createFolder('cn-99', []), createFolder('cn-9901', []));
    await importFolders(...before);
    await importFolders(after, createFolder('cn-9901', []));
    const stored = await graph.read(readSourceContent('cn-99'));
    expect(stored.nodes.map(({ id }) => id).toSorted()).toEqual([words(2).id, moved.id]);
    expect(stored.evidence).toEqual(after.content.evidence);
    expect((await graph.read(readSourceContent('cn-9901'))).evidence).toEqual([]);
  });

  it('makes one of two nodes when the new name of `formerly` was there already, and refuses while another source holds the old one', async () => {
    await importFolders(createFolder('cn-99', []), createFolder('cn-9901', []));
    const [one, two] = [unit('cn-99', 'one'), unit('cn-99', 'two')];
    await importFolders(createFolder('cn-99', [one, two]));
    const merged = createFolder('cn-99', [unit('cn-99', 'one', [two.id])]);
    const holding = createFolder(
      'cn-9901',
      [unit('cn-9901', 'part')],
      [partOf('cn-9901', 'unit:cn-9901/part', two.id)],
    );
    await importFolders(createFolder('cn-99', [one, two]), holding);
    await expect(importFolders(merged)).rejects.toMatchObject({ code: 'CONFLICT', details: { ids: [two.id] } });
    await importFolders(createFolder('cn-9901', []));
    const { nodes } = await importFolders(merged);
    expect(nodes.remove).toEqual([two.id]);
    expect((await importFolders(merged)).folders).toEqual([]);
  });

  it('gives the same digest when the same folders are imported in another order', async () => {
    const folders = [
      createFolder('cn-99', [unit('cn-99', 'first')]),
      createFolder('cn-9901', [unit('cn-9901', 'office')]),
    ] as const;
    await importFolders(...folders);
    const { digest } = await state();
    await importFolders(createFolder('cn-9901', []), createFolder('cn-99', []));
    await importFolders(...folders.toReversed());
    expect((await state()).digest).toBe(digest);
  });
});

describe('an import in groups', () => {
  const folders = [1, 2, 3].map((number) => {
    const space = `cn-99010${number}`;
    return createFolder(space, [unit(space, 'one'), unit(space, 'two')]);
  });
  afterAll(() => importFolders(...folders.map(({ space }) => createFolder(space, []))));

  it('writes each group of folders in a transaction of its own and tells how far it is', async () => {
    const before = await state();
    const told: unknown[] = [];
    await importInGroups(graph, folders, { nodesAtOnce: 3, onProgress: (loaded) => told.push(loaded) });
    expect(told).toEqual([
      { folders: 2, nodes: 4, links: 0 },
      { folders: 3, nodes: 6, links: 0 },
    ]);
    expect((await state()).version).toBe(before.version + 2);
  });

  it('goes on where it was broken off: folders that stand are passed over', async () => {
    await importFolders(createFolder('cn-990103', []));
    const before = await state();
    await importInGroups(graph, folders, { nodesAtOnce: 3 });
    const after = await state();
    expect(after.version).toBe(before.version + 1);
    expect(after.imports.map(({ source }) => source)).toEqual(
      expect.arrayContaining(folders.map(({ space }) => space)),
    );
  });

  it('leaves the same digest as one transaction', async () => {
    const { digest } = await state();
    await importFolders(...folders.map(({ space }) => createFolder(space, [])));
    await importFolders(...folders);
    expect((await state()).digest).toBe(digest);
  });

  it('refuses a fact without basis, and writes nothing of its group', async () => {
    const before = await state();
    const { basis: _basis, ...properties } = unit('cn-990104', 'one').properties;
    const bad = createFolder('cn-990104', [{ ...unit('cn-990104', 'one'), properties }]);
    await expect(importInGroups(graph, [...folders, bad])).rejects.toThrow('unit:cn-990104/one');
    expect(await state()).toEqual(before);
  });
});
