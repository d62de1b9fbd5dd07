import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api.close());

describe('the report of Huichang, one operation a question', () => {
  it('knows the eight documents that were issued locally, in the order of the text', async () => {
    const { data } = await api.ask(
      '{ document(id: "document:cn-360733-2021/report") { passages { supports { links { manner to { __typename ... on Instrument { title } } } } } } }',
    );
    interface Passage {
      readonly supports: ReadonlyArray<{
        readonly links: ReadonlyArray<{ readonly manner: string | null; readonly to: { readonly title?: string } }>;
      }>;
    }
    const passages: readonly Passage[] = data.document.passages;
    const issued = passages
      .flatMap(({ supports }) => supports.flatMap(({ links }) => links))
      .flatMap(({ manner, to }) => (manner === 'ISSUE' ? [to.title] : []));
    expect([...new Set(issued)]).toEqual([
      '会昌县2021年法治政府建设工作要点',
      '2021年全县领导干部及工作人员学法计划',
      '会昌县2021年农村“法律明白人”及骨干培训方案',
      '会昌县优化营商环境大走访、大服务活动工作方案',
      '会昌县政府工作规则',
      '关于提升全县合法性审查工作质量和效率的通知',
      '关于进一步加强和规范行政执法信息公开工作的通知',
      '开展矛盾纠纷大排查大化解有效预防“民转刑”案件专项行动方案',
    ]);
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

  it('tells the vaccinations by dose, their total and the day up to which they are counted', async () => {
    const { data } = await api.ask(
      '{ outcomes(filter: { metric: { contains: "疫苗" }, figure: { isNull: false } }, orderBy: [{ value: ASC }]) { nodes { figure period cumulative measures { nodes { id } } } } }',
    );
    const counted = {
      period: '2021-12-01',
      cumulative: true,
      measures: { nodes: [{ id: 'measure:cn-360733-2021/vaccinate-against-covid' }] },
    };
    expect(data.outcomes.nodes).toEqual([
      { figure: '4312剂次', ...counted },
      { figure: '306217剂次', ...counted },
      { figure: '337916剂次', ...counted },
      { figure: '648445剂次', ...counted },
    ]);
  });

  it('tells what the Party secretary and the head of government did, each in words of the report', async () => {
    const { data } = await api.ask(
      '{ units(filter: { kind: { eq: POST } }) { nodes { name measures { nodes { title } edges { links { role basis evidence { quote } } } } } } }',
    );
    const posts: ReadonlyArray<{
      name: string;
      measures: {
        nodes: unknown[];
        edges: Array<{ links: Array<{ role: string; basis: string; evidence: unknown[] }> }>;
      };
    }> = data.units.nodes;
    const done = new Map(posts.map(({ name, measures }) => [name, measures]));
    for (const [post, least] of [
      ['县委书记', 5],
      ['县政府主要负责人', 2],
    ] as const) {
      expect(done.get(post)?.nodes.length, post).toBeGreaterThanOrEqual(least);
      for (const { links } of done.get(post)?.edges ?? [])
        for (const { basis, evidence } of links) if (basis === 'STATED') expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('tells which duties have no measure, no outcome, no named bearer', async () => {
    const one = (check: string) =>
      `findings(filter: { check: { eq: "${check}" }, state: { eq: FAIL } }, first: 500) { totalCount nodes { subject { id label } } }`;
    const { data } = await api.ask(
      `{ measure: ${one('obligation-without-measure')} outcome: ${one('obligation-without-outcome')} bearer: ${one('obligation-without-named-bearer')} }`,
    );
    const idsOf = (name: string): readonly string[] =>
      data[name].nodes.map(({ subject }: { subject: { id: string } }) => subject.id);
    expect(idsOf('measure')).toContain('obligation:cn/state-shortcomings-in-yearly-report');
    for (const id of idsOf('measure')) expect(idsOf('outcome')).toContain(id);
    expect(idsOf('bearer').length).toBe(data.bearer.totalCount);
  });

  it('tells which duties fall on the justice bureau and which on townships, stated apart from inferred', async () => {
    const one = (name: string) =>
      `unit(by: { named: { name: "${name}" } }) { obligations(first: 500) { edges { node { statement } links { basis } } } }`;
    const { data } = await api.ask(`{ bureau: ${one('县司法局')} townships: ${one('各乡(镇)')} }`);
    const statements = (edges: ReadonlyArray<{ node: { statement: string } }>) =>
      edges.map(({ node }) => node.statement).sort();
    expect(statements(data.bureau.obligations.edges)).toMatchInlineSnapshot(`
      [
        "行政规范性文件须经合法性审核",
      ]
    `);
    expect(statements(data.townships.obligations.edges)).toMatchInlineSnapshot(`
      [
        "对全县各乡(镇)、各单位进行企业结对挂点，实行常态化走访，宣传优化营商环境相关政策，收集企业营商环境意见建议",
      ]
    `);
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
