import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/rules/catalogue.js';
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
    readonly scope: { readonly id: string } | null;
    readonly check: string;
    readonly expected: string;
    readonly state: string;
    readonly message: string;
    readonly english: string;
  }>;
}

async function readTrail(of: string): Promise<Trail> {
  const { data, errors } = await api.ask(
    `query ($of: ID!) { trail(of: $of) { steps { from { id } to { id } }
      gaps { after { id } scope { id } check expected state message english: message(language: EN) } } }`,
    { of },
  );
  expect(errors, of).toBeUndefined();
  return data.trail;
}

const shared = 'cn-99';
const own = 'cn-99-2021';
const report = `document:${own}/report`;
/** A chain without a gap, told by a report that is annotated in full; the rate has both its parts. */
const whole: Facts = {
  nodes: {
    [report]: { kind: 'REPORT', annotated: ['all'], openDigitRuns: [], openTitles: [], openSentences: [] },
    [`passage:${own}/0-1`]: { start: 0, end: 1 },
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
    [`plan:${own}/next`, 'CONTINUES', `measure:${own}/deed`],
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
  inDocument: [[`passage:${own}/0-1`, report]],
  mentions: [[`passage:${own}/0-1`, `unit:${own}/office`]],
};

/** For each rule that expects a link the defect that it finds: links left out, or another node. */
const defects: Readonly<
  Record<string, { leaveOut?: (link: LinkRow) => boolean; node?: [string, Facts['nodes'][string]] }>
> = {
  'instrument-without-obligation': { leaveOut: ([, relation]) => relation === 'IMPOSES' },
  'obligation-without-source': { leaveOut: ([, relation]) => relation === 'IMPOSES' },
  'obligation-without-named-bearer': { leaveOut: ([, relation]) => relation === 'BORNE_BY' },
  'obligation-without-measure': { leaveOut: ([, relation]) => relation === 'FULFILS' },
  'unit-without-duty-or-measure': {
    leaveOut: ([, relation, to]) =>
      relation === 'BORNE_BY' || (relation === 'RESPONSIBLE_FOR' && to.startsWith('measure')),
  },
  'measure-without-basis': { leaveOut: ([, relation]) => relation === 'FULFILS' },
  'measure-without-unit': {
    leaveOut: ([, relation, to]) => relation === 'RESPONSIBLE_FOR' && to.startsWith('measure'),
  },
  'measure-without-outcome': { leaveOut: ([, relation]) => relation === 'YIELDS' },
  'outcome-without-measure': { leaveOut: ([, relation]) => relation === 'YIELDS' },
  'rate-without-base': { leaveOut: ([, relation]) => relation === 'TERM' },
  'equation-without-term': { node: [`equation:${own}/share`, { kind: 'RATE', state: 'PASS', missing: ['p'] }] },
  'shortcoming-without-concern': { leaveOut: ([, relation]) => relation === 'CONCERNS' },
  'shortcoming-without-plan': { leaveOut: ([, relation]) => relation === 'ADDRESSES' },
  'plan-without-unit': { leaveOut: ([, relation, to]) => relation === 'RESPONSIBLE_FOR' && to.startsWith('plan') },
  'plan-continues-nothing': { leaveOut: ([, relation]) => relation === 'CONTINUES' },
};

/** What no report decides is never known to be whole. */
const undecided = [
  'instrument-without-obligation',
  'obligation-without-source',
  'rate-without-base',
  'equation-without-term',
];

/** The facts of the chain: a text has no trail. */
const facts = Object.keys(whole.nodes).filter((id) => !/^(document|passage):/.test(id));

const idOf = (word: string): string => Object.keys(whole.nodes).find((id) => id.startsWith(`${word}:`)) ?? '';

describe('the gaps of a trail', () => {
  it('are none in a chain that has every link, whichever fact is asked', async () => {
    await importFacts(api.graph, own, whole);
    for (const id of facts) expect((await readTrail(id)).gaps, id).toEqual([]);
  }, 300_000);

  it.each(catalogue.flatMap(({ id, subject, expects }) => (expects === undefined ? [] : [{ id, subject, expects }])))(
    'name the planted defect of $id in both languages',
    async ({ id: check, subject, expects }) => {
      const { leaveOut = () => false, node } = defects[check] ?? {};
      const planted = without(whole, leaveOut);
      await importFacts(api.graph, own, {
        ...planted,
        nodes: { ...planted.nodes, ...Object.fromEntries(node ? [node] : []) },
      });
      const id = idOf(subject.toLowerCase());
      const missing = (await readTrail(id)).gaps.filter(({ after }) => after.id === id);
      expect(missing).toContainEqual({
        after: { id },
        scope: check.endsWith('-obligation') || check.endsWith('-source') ? null : { id: report },
        check,
        expected: expects,
        state: undecided.includes(check) ? 'NOT_RECORDED' : 'FAIL',
        message: expect.stringMatching(/\p{Script=Han}/u),
        english: expect.stringMatching(/^[A-Z“]/),
      });
    },
  );

  it('cannot be decided in a report that is not annotated in full', async () => {
    const lacking = without(whole, ([, relation]) => relation === 'FULFILS');
    const inPart = { ...lacking.nodes, [report]: { ...lacking.nodes[report], annotated: [] } };
    await importFacts(api.graph, own, { ...lacking, nodes: inPart });
    const { gaps } = await readTrail(idOf('measure'));
    expect(gaps.map(({ after, check, state }) => [after.id, check, state])).toEqual([
      [idOf('measure'), 'measure-without-basis', 'NOT_RECORDED'],
    ]);
  });

  it('do not ask a permission to be used, nor a law for what is undertaken voluntarily', async () => {
    const nodes = { ...whole.nodes, [idOf('obligation')]: { modality: 'PERMISSION', strength: 'VOLUNTARY' } };
    const lacking = without(whole, ([, relation]) => relation === 'FULFILS' || relation === 'IMPOSES');
    await importFacts(api.graph, own, { ...lacking, nodes });
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
