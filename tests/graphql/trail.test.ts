import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api.close());

interface Passage {
  readonly quote: string;
  readonly document: { readonly kind: string };
}
interface Step {
  readonly from: { readonly id: string; readonly label: string };
  readonly to: { readonly id: string; readonly label: string };
  readonly reversed: boolean;
  readonly link: {
    readonly relation: string;
    readonly role: string | null;
    readonly basis: string;
    readonly note: string | null;
    readonly from: { readonly id: string };
    readonly evidence: readonly Passage[];
    readonly citations: ReadonlyArray<{ readonly article: string }>;
  };
}
interface Gap {
  readonly after: { readonly id: string; readonly label: string };
  readonly expected: string;
  readonly state: string;
  readonly message: string;
  readonly english: string;
}
interface Trail {
  readonly subject: { readonly id: string; readonly label: string; readonly evidence: readonly Passage[] };
  readonly steps: readonly Step[];
  readonly gaps: readonly Gap[];
  readonly complete: boolean;
  readonly cuts: ReadonlyArray<{ readonly kind: string; readonly leftOut: number }>;
}

const query = `query ($of: ID!) { trail(of: $of) { complete cuts { kind leftOut }
  subject { id label evidence { quote document { kind } } }
  steps { from { id label } to { id label } reversed link { relation role basis note from { id } evidence { quote document { kind } } citations { article } } }
  gaps { after { id label } expected state message english: message(language: EN) } } }`;

async function readTrail(of: string): Promise<Trail> {
  const { data, errors } = await api.ask(query, { of });
  expect(errors, of).toBeUndefined();
  return data.trail;
}

const report = 'cn-360733-2021';
const toLine = ({ from, link, to }: Step): string =>
  `${from.label} ${link.relation}${link.role ? ` ${link.role}` : ''} ${to.label}`;

describe('the trail of an outcome', () => {
  it('shows the chain behind “出庭应诉率达100%” in full, and that the base of the rate is not recorded', async () => {
    const { subject, steps, gaps, complete } = await readTrail(`outcome:${report}/court-appearance-rate`);
    expect(subject.evidence.map(({ quote }) => quote)).toEqual(['我县以县政府为被告的行政案件9件,出庭应诉率达100%']);
    expect(complete).toBe(true);
    expect(steps.map(toLine)).toEqual([
      '中华人民共和国行政诉讼法 HAS_VERSION 中华人民共和国行政诉讼法(2017)',
      '中华人民共和国行政诉讼法(2017) CONTAINS 中华人民共和国行政诉讼法第三条',
      '中华人民共和国行政诉讼法第三条 IMPOSES 被诉行政机关的负责人应当出庭应诉，不能出庭的应当委托相应的工作人员出庭',
      '行政权力自觉接受党和人民的监督、司法和审计监督 BORNE_BY 县政府',
      '被诉行政机关的负责人应当出庭应诉，不能出庭的应当委托相应的工作人员出庭 BORNE_BY 行政机关负责人',
      '被诉行政机关的负责人应当出庭应诉，不能出庭的应当委托相应的工作人员出庭 BORNE_BY 被诉行政机关负责人',
      '行政权力自觉接受党和人民的监督、司法和审计监督 FULFILS 行政机关负责人出庭应诉',
      '被诉行政机关的负责人应当出庭应诉，不能出庭的应当委托相应的工作人员出庭 FULFILS 行政机关负责人出庭应诉',
      '行政机关负责人出庭应诉 RESPONSIBLE_FOR LEAD 行政机关负责人',
      '行政机关负责人出庭应诉 YIELDS 行政机关负责人出庭应诉率 100%',
      '以县政府为被告的行政案件 9件 TERM 负责人出庭应诉的案件 / 以县政府为被告的行政案件 = 行政机关负责人出庭应诉率',
      '行政机关负责人出庭应诉率 100% TERM 负责人出庭应诉的案件 / 以县政府为被告的行政案件 = 行政机关负责人出庭应诉率',
    ]);
    expect(gaps).toContainEqual({
      after: { id: subject.id, label: subject.label },
      expected: 'TERM',
      state: 'NOT_RECORDED',
      message: '“行政机关负责人出庭应诉率 100%”的基数未载明：原文没有给出负责人出庭应诉的案件',
      english:
        'What “Court appearance rate” is a share of is not recorded: the text does not give 负责人出庭应诉的案件',
    });
  });

  it('ends, for each of the 100, at words of the report; each of its links rests on words or an article, or names its missing premise', async () => {
    const { data } = await api.ask('{ outcomes(first: 500) { nodes { id kind equations { nodes { kind state } } } } }');
    expect(data.outcomes.nodes).toHaveLength(100);
    for (const { id, kind, equations } of data.outcomes.nodes) {
      const { subject, steps, gaps, complete } = await readTrail(id);
      expect(complete).toBe(true);
      expect(
        subject.evidence.some(({ document }) => document.kind === 'REPORT'),
        id,
      ).toBe(true);
      for (const { link } of steps) checkWords(link);
      expect(
        steps.some(({ to, link }) => link.relation === 'YIELDS' && to.id === id) || lacks(gaps, id, 'YIELDS'),
      ).toBe(true);
      checkMeasures(steps, gaps);
      const based = equations.nodes.some(
        (each: { kind: string; state: string }) => each.kind === 'RATE' && each.state !== 'NOT_RECORDED',
      );
      expect(lacks(gaps, id, 'TERM'), id).toBe(kind === 'RATE' && !based);
    }
  });
});

const lacks = (gaps: readonly Gap[], id: string, relation: string): boolean =>
  gaps.some(({ after, expected }) => after.id === id && expected === relation);

function checkWords({ relation, basis, note, evidence, citations }: Step['link']): void {
  if (basis === 'STATED')
    expect(
      evidence.some(({ document }) => document.kind === 'REPORT'),
      relation,
    ).toBe(true);
  if (basis === 'EXTERNAL') expect(evidence.every(({ document }) => document.kind !== 'REPORT')).toBe(true);
  const cited = basis === 'EXTERNAL' && citations.length > 0;
  expect(evidence.length > 0 || cited || (basis === 'INFERRED' && note !== null), relation).toBe(true);
}

/** Each measure of a trail has a unit, a duty or an instrument there, or the gap is named. */
function checkMeasures(steps: readonly Step[], gaps: readonly Gap[]): void {
  const measures = new Set(steps.flatMap(({ from, link }) => (link.relation === 'YIELDS' ? [from.id] : [])));
  for (const id of measures) {
    const unit = steps.some(({ from, link }) => from.id === id && ['LEAD', 'SUPPORT'].includes(link.role ?? ''));
    expect(unit).toBe(!lacks(gaps, id, 'RESPONSIBLE_FOR'));
    const law = steps.some(({ to, link }) => to.id === id && ['FULFILS', 'APPLIES'].includes(link.relation));
    expect(law || lacks(gaps, id, 'FULFILS')).toBe(true);
  }
}

/** The measures that a unit is responsible for, those for its duties, and those that its plans continue. */
async function listMeasures(unit: string): Promise<ReadonlySet<string>> {
  const { data } = await api.ask(
    `query ($id: ID!) { unit(by: { id: $id }) { measures(first: 500) { nodes { id } }
      obligations(first: 100) { nodes { measures(first: 100) { nodes { id } } } } owedObligations(first: 100) { nodes { measures(first: 100) { nodes { id } } } }
      plans { nodes { continues { nodes { id } } } } } }`,
    { id: unit },
  );
  const { measures, obligations, owedObligations, plans } = data.unit;
  const duties: ReadonlyArray<{ measures: { nodes: Ids } }> = [...obligations.nodes, ...owedObligations.nodes];
  const continued: Ids = plans.nodes.flatMap(({ continues }: { continues: { nodes: Ids } }) => continues.nodes);
  const ids = [...measures.nodes, ...duties.flatMap(({ measures }) => measures.nodes), ...continued].map(
    ({ id }) => id,
  );
  return new Set(ids.filter((id) => id.startsWith('measure:')));
}
type Ids = ReadonlyArray<{ readonly id: string }>;

describe('the trail of any fact', () => {
  it('walks each step from the law on: law, duty, bearer, measure, unit', async () => {
    const { steps, complete } = await readTrail('instrument:cn/ordinance-on-business-environment');
    expect(complete).toBe(true);
    const places = ['HAS_VERSION', 'CONTAINS', 'IMPOSES', 'BORNE_BY', 'FULFILS', 'YIELDS', 'CONCERNS', 'ADDRESSES'].map(
      (relation) => steps.findIndex(({ link }) => link.relation === relation),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    for (const { from, link, reversed } of steps) expect(link.from.id === from.id).toBe(!reversed);
  });

  it('of a duty, tells its law, bearers and measures, and nothing of the other duties of that law', async () => {
    const { steps } = await readTrail('obligation:cn-360733/review-normative-documents');
    const duties = steps.filter(({ link }) => link.relation === 'IMPOSES').map(({ to }) => to.id);
    expect(new Set(duties)).toEqual(new Set(['obligation:cn-360733/review-normative-documents']));
    expect(steps.map(({ to, link }) => `${link.relation} ${to.label}`)).toContain(
      'YIELDS 经合法性审核并报送备案的规范性文件 3份',
    );
  });

  it('of a unit, tells its duties, measures and plans; of the hub it is cut, and says of what how many are left out', async () => {
    const small = await readTrail('unit:cn-360733/justice-bureau');
    expect(small.complete).toBe(true);
    expect(small.cuts).toEqual([]);
    expect(small.steps.map(toLine)).toContain('规范性文件经县司法局合法性审核 RESPONSIBLE_FOR LEAD 县司法局');
    const all = await listMeasures('unit:cn-360733/county-government');
    const hub = await readTrail('unit:cn-360733/county-government');
    const shown = new Set(
      hub.steps.flatMap(({ from, to }) => [from.id, to.id]).filter((id) => id.startsWith('measure:')),
    );
    expect(hub.complete).toBe(false);
    expect(shown.size).toBeGreaterThanOrEqual(100);
    expect(hub.cuts).toContainEqual({ kind: 'Measure', leftOut: all.size - shown.size });
  });

  it('of a plan, tells what it continues, a section too, and who is responsible', async () => {
    const { steps } = await readTrail(`plan:${report}/plan-study-rule-of-law-thought`);
    const lines = steps.map(({ from, to, link }) => `${from.id.split(':')[0]} ${link.relation} ${to.id.split(':')[0]}`);
    expect(lines).toEqual(
      expect.arrayContaining([
        'section CONTINUES plan',
        'measure CONTINUES plan',
        'plan RESPONSIBLE_FOR unit',
        'obligation FULFILS measure',
      ]),
    );
  });

  it('of a shortcoming, tells what it concerns, under which law, and the plan that addresses it', async () => {
    const { steps } = await readTrail(`shortcoming:${report}/uneven-random-inspection-and-three-systems`);
    const concerned = steps.filter(({ link }) => link.relation === 'CONCERNS').map(({ from }) => from.id);
    expect(concerned).toEqual(
      expect.arrayContaining([
        'instrument:cn-360733/double-random-regime',
        'obligation:cn/inspect-at-random-and-publish',
      ]),
    );
    expect(steps.some(({ link }) => link.relation === 'ADDRESSES')).toBe(true);
  });

  it('is one Cypher, and the same again', async () => {
    api.queries.length = 0;
    const id = `equation:${report}/vaccination-total`;
    const first = await readTrail(id);
    expect(api.queries.map(({ name }) => name)).toEqual(['trail']);
    expect(await readTrail(id)).toEqual(first);
    expect(first.steps.filter(({ link }) => link.relation === 'TERM')).toHaveLength(4);
  });

  it.each([
    ['measure:cn-360733-2021/nothing-of-the-kind', 'NOT_FOUND'],
    [`section:${report}/1.1`, 'BAD_USER_INPUT'],
    [`passage:${report}/0-1`, 'BAD_USER_INPUT'],
    ['jurisdiction:cn-360733/county', 'BAD_USER_INPUT'],
    ['nonsense', 'BAD_USER_INPUT'],
  ])('is refused of %s with %s, and says what was wanted', async (of, code) => {
    const { errors, data } = await api.ask(query, { of });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument: 'of', received: of });
  });
});
