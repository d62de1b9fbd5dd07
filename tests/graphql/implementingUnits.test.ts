import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api.close());

const units = async (title: string, args = '') => {
  const { data } = await api.ask(
    `query ($title: String!) { instrument(by: { title: $title }) { implementingUnits${args} { nodes { name } } } }`,
    { title },
  );
  return data.instrument.implementingUnits.nodes.map(({ name }: { name: string }) => name);
};

describe('which units implement an instrument', () => {
  it('answers for the ordinance on the business environment with the words of each step', async () => {
    const { data, errors } =
      await api.ask(`{ instrument(by: {title: "优化营商环境条例"}) { implementingUnits { edges { node { name } standing roles basis measureCount routeCount
      routes(first: 100) { basis steps { from { id } to { id } reversed link { relation role basis note from { id } to { id } evidence { quote start end } citations { article } } } } } } } }`);
    expect(errors).toBeUndefined();
    const { edges } = data.instrument.implementingUnits;
    expect(edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual(
      expect.arrayContaining(['县政府', '16个单位', '各乡(镇)', '县司法局']),
    );
    for (const { routes, routeCount, node } of edges) {
      expect(routes).toHaveLength(routeCount);
      for (const { steps } of routes) {
        expect(steps[0].from.id).toBe('instrument:cn/ordinance-on-business-environment');
        expect(steps.at(-1).to.id).toMatch(/^unit:/);
        for (const [index, step] of steps.entries()) checkStep(step, steps[index + 1], node.name);
      }
    }
  });

  it('reaches the county government through its working rules, whose issuer and basis are inferred', async () => {
    expect(await units('江西省县级以上人民政府重大行政决策程序规定')).toContain('县政府');
    const { data } = await api.ask(
      '{ instrument(by: {title: "《会昌县政府工作规则》"}) { issuers { edges { node { name } links { basis note } } } basedOn { edges { node { id } links { basis } } } } }',
    );
    expect(data.instrument.issuers.edges).toEqual([
      { node: { name: '县政府' }, links: [{ basis: 'INFERRED', note: expect.any(String) }] },
    ]);
    const bases = data.instrument.basedOn.edges.flatMap(({ links }: { links: Array<{ basis: string }> }) =>
      links.map(({ basis }) => basis),
    );
    expect(bases).toContain('INFERRED');
  });

  it('names the justice bureau for the notice on legality review', async () => {
    expect(await units('关于提升全县合法性审查工作质量和效率的通知')).toContain('县司法局');
  });

  it('finds nobody for the constitution, which was only studied, unless study counts', async () => {
    expect(await units('中华人民共和国宪法')).toEqual([]);
    expect(await units('宪法', '(manners: [STUDY])')).toEqual(['县政府']);
  });

  it('agrees with implementedInstruments for every pair in the seeds', async () => {
    const forward = await api.ask(
      '{ instruments(first: 500) { nodes { id implementingUnits(first: 200) { edges { node { id } standing roles basis measureCount routeCount } } } } }',
    );
    const inverse = await api.ask(
      '{ units(first: 500) { nodes { id implementedInstruments(first: 200) { edges { node { id } standing roles basis measureCount routeCount } } } } }',
    );
    const pairs = forward.data.instruments.nodes.flatMap((instrument: Row) =>
      instrument.implementingUnits.edges.map((edge: Edge) => toPair(instrument.id, edge.node.id, edge)),
    );
    const turned = inverse.data.units.nodes.flatMap((unit: Row) =>
      unit.implementedInstruments.edges.map((edge: Edge) => toPair(edge.node.id, unit.id, edge)),
    );
    expect(pairs.length).toBeGreaterThan(50);
    expect(turned.toSorted()).toEqual(pairs.toSorted());
  });

  it('keeps obliged units whatever the roles, and restricts every link by basis', async () => {
    const ask = async (args: string) =>
      (
        await api.ask(
          `{ instrument(by: {title: "优化营商环境条例"}) { implementingUnits(${args}) { edges { node { name } standing basis } } } }`,
        )
      ).data.instrument.implementingUnits.edges;
    const unacted = await ask('roles: []');
    expect(unacted.length).toBeGreaterThan(0);
    expect(unacted.every(({ standing }: { standing: string }) => standing === 'OBLIGED_ONLY')).toBe(true);
    const stated = await ask('basis: [STATED]');
    expect(stated.every(({ basis }: { basis: string }) => basis === 'STATED')).toBe(true);
    // Its duty is borne by a class of the ordinance, of which it is a member by inference.
    expect(await ask('standing: [ACTED]')).toEqual([
      { node: { name: '“六减一增”责任单位' }, standing: 'ACTED', basis: 'INFERRED' },
    ]);
  });
});

interface Edge {
  readonly node: { readonly id: string };
  readonly roles: readonly string[];
}
interface Row {
  readonly id: string;
  readonly implementingUnits: { readonly edges: readonly Edge[] };
  readonly implementedInstruments: { readonly edges: readonly Edge[] };
}

function toPair(instrument: string, unit: string, { node: _node, roles, ...rest }: Edge): string {
  return JSON.stringify([instrument, unit, roles.toSorted(), rest]);
}

// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
function checkStep(step: any, next: any, unit: string): void {
  if (next) expect(next.from.id).toBe(step.to.id);
  const [start, end] = step.reversed ? [step.to.id, step.from.id] : [step.from.id, step.to.id];
  expect([step.link.from.id, step.link.to.id]).toEqual([start, end]);
  if (step.link.basis === 'INFERRED') expect(step.link.note, unit).toBeTruthy();
  else
    expect(step.link.evidence.length + step.link.citations.length, `${step.link.relation} of ${unit}`).toBeGreaterThan(
      0,
    );
}
