import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSeeds } from '../../src/command/loadSeeds.js';
import { catalogue } from '../../src/rules/catalogue.js';
import { checkSeeds } from '../../src/seed/checkSeeds.js';
import { readSeedFolders } from '../../src/seed/readSeedFolders.js';
import { openTestServer } from '../support/openTestServer.js';
import { PlantedSeeds } from './PlantedSeeds.js';
import { plantedDefects } from './plantedDefects.js';

let server: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

/** The decisions of a check: subject → state. */
async function decide(check: string): Promise<ReadonlyMap<string, string>> {
  const query = `query ($check: ID!) { findings(filter: { check: { eq: $check } }, first: 500) { totalCount nodes { state subject { id } } } }`;
  const { data } = await server.ask(query, { check });
  const nodes: ReadonlyArray<{ state: string; subject: { id: string } }> = data.findings.nodes;
  expect(nodes).toHaveLength(data.findings.totalCount);
  return new Map(nodes.map(({ state, subject }) => [subject.id, state]));
}

describe('the checks on the real seeds', () => {
  it('have the numbers of the committed table', async () => {
    const { data } = await server.ask(
      '{ checks { id severity population passing failing notRecorded notApplicable } }',
    );
    const header = '| check | severity | population | passing | failing | not recorded | not applicable |';
    const rows = data.checks.map(
      (row: Readonly<Record<string, string | number>>) => `| ${Object.values(row).join(' | ')} |`,
    );
    const table = [header, header.replace(/[^|]+/g, ' --- '), ...rows, ''].join('\n');
    await expect(table).toMatchFileSnapshot('realCounts.md');
  });

  it.each(catalogue.map(({ id }) => id))(
    '%s: its numbers are those of its findings, and make up the population',
    async (id) => {
      const states = [...(await decide(id)).values()];
      const { data } = await server.ask('{ checks { id population passing failing notRecorded notApplicable } }');
      const numberOf = (state: string) => states.filter((each) => each === state).length;
      expect(data.checks.find((check: { id: string }) => check.id === id)).toEqual({
        id,
        population: states.length,
        passing: numberOf('PASS'),
        failing: numberOf('FAIL'),
        notRecorded: numberOf('NOT_RECORDED'),
        notApplicable: numberOf('NOT_APPLICABLE'),
      });
    },
  );
});

describe('a planted defect', () => {
  let seeds: PlantedSeeds;
  beforeAll(async () => {
    seeds = new PlantedSeeds(server.graph, checkSeeds(await readSeedFolders('seeds')).folders);
  });
  afterAll(async () => {
    await loadSeeds(server.graph, 'seeds', () => undefined);
  });

  it('is there for every check', () => {
    expect(Object.keys(plantedDefects)).toEqual(catalogue.map(({ id }) => id));
  });

  it.each(Object.entries(plantedDefects))('of %s is found, and nothing else changes', async (check, defect) => {
    if (defect.mend) {
      const [failing] =
        [...(await decide(check))].find(([, state]) => state === 'FAIL' || state === 'NOT_RECORDED') ?? [];
      defect.mend(seeds, failing ?? '');
      await seeds.write();
    }
    const before = await decide(check);
    const [subject = ''] = [...before].find(([id, state]) => state === 'PASS' && !defect.also?.includes(id)) ?? [];
    expect(subject, 'a subject that passes').not.toBe('');
    defect.plant(seeds, subject);
    await seeds.write();
    const expected = new Map(before);
    for (const id of [subject, ...(defect.also ?? [])]) expected.set(id, defect.state);
    expect(new Map([...(await decide(check))].sort())).toEqual(new Map([...expected].sort()));
  });
});
