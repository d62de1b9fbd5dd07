import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChainRuleName, chainRuleNames, chainRules } from '../../src/model/chainRules.js';
import { type Facts, importFacts, type LinkRow, without } from '../support/importFacts.js';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(async () => {
  for (const source of [shared, own]) await importFacts(api.graph, source, { nodes: {}, links: [] });
  await api.close();
});

interface Trail {
  readonly steps: ReadonlyArray<{ readonly from: { readonly id: string }; readonly to: { readonly id: string } }>;
  readonly gaps: ReadonlyArray<{
    readonly after: { readonly id: string };
    readonly expected: string;
    readonly state: string;
    readonly message: string;
    readonly english: string;
  }>;
}

async function readTrail(of: string): Promise<Trail> {
  const { data, errors } = await api.ask(
    `query ($of: ID!) { trail(of: $of) { steps { from { id } to { id } }
      gaps { after { id } expected state message english: message(language: EN) } } }`,
    { of },
  );
  expect(errors, of).toBeUndefined();
  return data.trail;
}

const shared = 'cn-99';
const own = 'cn-99-2021';
/** A chain without a gap; the rate has both its parts. */
const whole: Facts = {
  nodes: {
    [`measure:${own}/deed`]: {},
    [`outcome:${own}/rate`]: { kind: 'RATE', nature: 'RESULT' },
    [`outcome:${own}/part`]: { kind: 'COUNT', nature: 'BASE' },
    [`equation:${own}/share`]: { kind: 'RATE', state: 'PASS', missing: [] },
    [`shortcoming:${own}/lag`]: {},
    [`plan:${own}/next`]: {},
    [`instrument:${own}/law`]: {},
    [`obligation:${own}/duty`]: {},
    [`unit:${own}/office`]: { kind: 'OFFICE' },
  },
  links: [
    [`instrument:${own}/law`, 'IMPOSES', `obligation:${own}/duty`],
    [`obligation:${own}/duty`, 'BORNE_BY', `unit:${own}/office`],
    [`measure:${own}/deed`, 'FULFILS', `obligation:${own}/duty`],
    [`unit:${own}/office`, 'RESPONSIBLE_FOR', `measure:${own}/deed`, { role: 'LEAD' }],
    [`measure:${own}/deed`, 'YIELDS', `outcome:${own}/rate`],
    [`measure:${own}/deed`, 'YIELDS', `outcome:${own}/part`],
    [`equation:${own}/share`, 'TERM', `outcome:${own}/rate`, { name: 'r' }],
    [`equation:${own}/share`, 'TERM', `outcome:${own}/part`, { name: 'p' }],
    [`shortcoming:${own}/lag`, 'CONCERNS', `obligation:${own}/duty`],
    [`plan:${own}/next`, 'ADDRESSES', `shortcoming:${own}/lag`],
    [`unit:${own}/office`, 'RESPONSIBLE_FOR', `plan:${own}/next`, { role: 'LEAD' }],
  ],
};

/** For each rule the fact whose trail shows it, and the defect: links left out, or another node. */
const defects: Readonly<
  Record<ChainRuleName, { of: string; leaveOut?: (link: LinkRow) => boolean; node?: [string, Facts['nodes'][string]] }>
> = {
  lawWithoutDuty: { of: 'instrument', leaveOut: ([, relation]) => relation === 'IMPOSES' },
  dutyWithoutLaw: { of: 'obligation', leaveOut: ([, relation]) => relation === 'IMPOSES' },
  dutyWithoutBearer: { of: 'obligation', leaveOut: ([, relation]) => relation === 'BORNE_BY' },
  dutyWithoutMeasure: { of: 'obligation', leaveOut: ([, relation]) => relation === 'FULFILS' },
  unitWithoutDuty: {
    of: 'unit',
    leaveOut: ([, relation, to]) =>
      relation === 'BORNE_BY' || (relation === 'RESPONSIBLE_FOR' && to.startsWith('measure')),
  },
  measureWithoutDuty: { of: 'measure', leaveOut: ([, relation]) => relation === 'FULFILS' },
  measureWithoutUnit: {
    of: 'measure',
    leaveOut: ([, relation, to]) => relation === 'RESPONSIBLE_FOR' && to.startsWith('measure'),
  },
  measureWithoutOutcome: { of: 'measure', leaveOut: ([, relation]) => relation === 'YIELDS' },
  outcomeWithoutMeasure: { of: 'outcome', leaveOut: ([, relation]) => relation === 'YIELDS' },
  rateWithoutBase: { of: 'outcome', leaveOut: ([, relation]) => relation === 'TERM' },
  equationWithoutTerm: {
    of: 'equation',
    node: [`equation:${own}/share`, { kind: 'RATE', state: 'PASS', missing: ['p'] }],
  },
  shortcomingWithoutConcern: { of: 'shortcoming', leaveOut: ([, relation]) => relation === 'CONCERNS' },
  shortcomingWithoutPlan: { of: 'shortcoming', leaveOut: ([, relation]) => relation === 'ADDRESSES' },
  planWithoutUnit: {
    of: 'plan',
    leaveOut: ([, relation, to]) => relation === 'RESPONSIBLE_FOR' && to.startsWith('plan'),
  },
  planWithoutOrigin: { of: 'plan', leaveOut: ([, relation]) => relation === 'ADDRESSES' },
};

const idOf = (word: string): string => Object.keys(whole.nodes).find((id) => id.startsWith(`${word}:`)) ?? '';

describe('the gaps of a trail', () => {
  it('are none in a chain that has every link, whichever fact is asked', async () => {
    await importFacts(api.graph, own, whole);
    for (const id of Object.keys(whole.nodes)) expect((await readTrail(id)).gaps, id).toEqual([]);
  });

  it.each(chainRuleNames)('name the planted defect %s in both languages', async (name) => {
    const { of, leaveOut = () => false, node } = defects[name];
    const { on, expected, state, message } = chainRules[name];
    const planted = without(whole, leaveOut);
    await importFacts(api.graph, own, {
      ...planted,
      nodes: { ...planted.nodes, ...Object.fromEntries(node ? [node] : []) },
    });
    const id = idOf(of);
    const missing = (await readTrail(id)).gaps.filter(({ after }) => after.id === id);
    expect(
      missing.map(({ expected, state, message, english }) => ({ expected, state, message, english })),
    ).toContainEqual({
      expected,
      state,
      message: message.zh,
      english: message.en,
    });
    expect(on.toLowerCase()).toBe(of);
  });

  it('do not ask a permission to be used, nor a law for what is undertaken voluntarily', async () => {
    const nodes = { ...whole.nodes, [idOf('obligation')]: { modality: 'PERMISSION', strength: 'VOLUNTARY' } };
    const { links } = without(whole, ([, relation]) => relation === 'FULFILS' || relation === 'IMPOSES');
    await importFacts(api.graph, own, { nodes, links });
    const { gaps } = await readTrail(idOf('obligation'));
    expect(gaps.filter(({ after }) => after.id === idOf('obligation'))).toEqual([]);
  });

  it('does not take what another report says of a shared duty into the trail of a deed', async () => {
    await importFacts(api.graph, own, whole);
    const lag = `shortcoming:${shared}/lag-elsewhere`;
    await importFacts(api.graph, shared, { nodes: { [lag]: {} }, links: [[lag, 'CONCERNS', idOf('obligation')]] });
    const ids = async (of: string) => (await readTrail(of)).steps.flatMap(({ from, to }) => [from.id, to.id]);
    expect(await ids(idOf('outcome'))).toContain(idOf('shortcoming'));
    expect(await ids(idOf('outcome'))).not.toContain(lag);
    expect(await ids(idOf('obligation'))).toContain(lag);
  });
});
