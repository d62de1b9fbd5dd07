import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api.close());

describe('the report of Huichang, one operation a question', () => {
  it('knows the eight documents that were issued locally', async () => {
    const { data } = await api.ask(
      '{ instruments(filter: { measures: { some: { link: { manner: { eq: ISSUE } } } } }) { totalCount nodes { title } } }',
    );
    expect(data.instruments.totalCount).toBe(8);
    expect(data.instruments.nodes.map(({ title }: { title: string }) => title)).toEqual(
      expect.arrayContaining([
        '会昌县2021年法治政府建设工作要点',
        '会昌县政府工作规则',
        '关于提升全县合法性审查工作质量和效率的通知',
      ]),
    );
  });

  it('computes each of the eight percentages, or says that its base is not recorded', async () => {
    const { data } = await api.ask(
      '{ outcomes(filter: { kind: { eq: RATE } }) { nodes { figure equations { nodes { state computed missing } } } } }',
    );
    const states = data.outcomes.nodes.map(
      ({ figure, equations }: { figure: string; equations: { nodes: Array<{ state: string }> } }) =>
        `${figure} ${equations.nodes.map(({ state }) => state)}`,
    );
    expect(states.toSorted()).toEqual([
      '100% NOT_RECORDED',
      '100% NOT_RECORDED',
      '100% NOT_RECORDED',
      '61.27% PASS',
      '67.5% PASS',
      '96.34% NOT_RECORDED',
      '99.5% NOT_RECORDED',
      '99.9% PASS',
    ]);
  });

  it('adds the vaccinations up and finds the review cases in balance', async () => {
    const { data } = await api.ask(
      '{ equations(filter: { or: [{ kind: { eq: SUM } }, { kind: { eq: BALANCE } }] }) { nodes { kind state computed stated terms { nodes { figure value } } } } }',
    );
    const sums = data.equations.nodes;
    expect(sums.every(({ state }: { state: string }) => state === 'PASS')).toBe(true);
    expect(sums.map(({ stated }: { stated: string }) => stated)).toEqual(expect.arrayContaining(['648445', '204']));
    expect(sums.some(({ kind }: { kind: string }) => kind === 'BALANCE')).toBe(true);
  });

  it('lists the five figures of 六减一增, and finds two of its seven items missing', async () => {
    const { data } = await api.ask(
      '{ node(id: "equation:cn-360733-2021/six-cuts-listed") { ... on Equation { items state computed stated difference note } } measure(id: "measure:cn-360733-2021/cut-steps-materials-and-time") { outcomes(filter: { nature: { eq: RESULT } }) { nodes { figure } } } }',
    );
    expect(data.node).toMatchObject({ state: 'FAIL', computed: '5', stated: '7', difference: '-2' });
    expect(data.node.items).toHaveLength(5);
    expect(data.node.note).toContain('缺一减和一增');
    const figures = data.measure.outcomes.nodes.map(({ figure }: { figure: string }) => figure);
    expect(figures.toSorted()).toEqual(['172个', '277天', '44个', '44次', '73个']);
  });

  it('states the three shortcomings, and that no cause is given', async () => {
    const { data } = await api.ask('{ shortcomings { nodes { statement cause evidence { section { path } } } } }');
    expect(data.shortcomings.nodes).toHaveLength(3);
    for (const { cause, evidence } of data.shortcomings.nodes) {
      expect(cause).toBeNull();
      expect(evidence[0].section.path).toMatch(/^二\//);
    }
  });

  it('knows the ten plans and what each continues', async () => {
    const { data } = await api.ask(
      '{ plans { nodes { year continues { totalCount edges { links { basis note } } } } } }',
    );
    expect(data.plans.nodes).toHaveLength(10);
    for (const { year, continues } of data.plans.nodes) {
      expect(year).toBe(2022);
      for (const { links } of continues.edges)
        for (const { basis, note } of links) expect(basis === 'STATED' || note).toBeTruthy();
    }
  });

  it('shows who reviews normative documents and to whom they are reported', async () => {
    const { data } = await api.ask(
      '{ unit(by: { named: { name: "县司法局" } }) { measures { edges { node { title outcomes { nodes { figure } } units { edges { node { name } links { role basis } } } } links { role basis } } } } }',
    );
    const [edge] = data.unit.measures.edges;
    expect(edge.links).toContainEqual({ role: 'LEAD', basis: 'STATED' });
    expect(edge.node.outcomes.nodes).toContainEqual({ figure: '3份' });
  });

  it('holds every figure in words that the text has at that place', async () => {
    const { data } = await api.ask(
      '{ document(id: "document:cn-360733-2021/report") { text } outcomes(first: 500) { nodes { figure text evidence { quote start end } } } }',
    );
    const points = Array.from(data.document.text as string);
    const figures = data.outcomes.nodes.filter(({ figure }: { figure: string | null }) => figure !== null);
    expect(figures.length).toBeGreaterThanOrEqual(88);
    for (const { figure, evidence } of figures) {
      const quotes = evidence.map(({ start, end }: { start: number; end: number }) =>
        points.slice(start, end).join(''),
      );
      expect(quotes).toEqual(evidence.map(({ quote }: { quote: string }) => quote));
      expect(
        quotes.some((quote: string) => quote.includes(figure)),
        figure,
      ).toBe(true);
    }
  });
});
