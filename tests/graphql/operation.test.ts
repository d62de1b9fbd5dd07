import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api.close());

const justice = 'unit:cn-360733/justice-bureau';

describe('an operation', () => {
  it('sends one Cypher for each root field, whatever the number of rows', async () => {
    api.queries.length = 0;
    await api.ask(
      `{ instruments(first: 60) { totalCount nodes { title obligations(first: 10) { edges { node { statement measures(first: 5) { nodes { title units(first: 2) { edges { node { name } links { role evidence { quote } } } } outcomes(first: 5) { nodes { label } } } } } links { basis } } } } } }`,
    );
    expect(api.queries.map(({ name }) => name)).toEqual(['instruments']);
    api.queries.length = 0;
    await api.ask(
      `{ a: unit(by: { id: "${justice}" }) { name } b: measures(first: 2) { nodes { id } } graph { version } }`,
    );
    expect(api.queries).toHaveLength(3);
  });

  it('sends the same bytes for the same shape with other values', async () => {
    api.queries.length = 0;
    await api.ask('{ unit(by: { named: { name: "县司法局" } }) { name measures(first: 1) { nodes { id } } } }');
    await api.ask('{ unit(by: { named: { name: "县政府" } }) { name measures(first: 9) { nodes { id } } } }');
    expect(api.queries[0]?.text).toBe(api.queries[1]?.text);
  });

  it('keeps aliases of one field with other arguments apart, also deep below', async () => {
    const { data } = await api.ask(
      '{ instrument(by: {title: "优化营商环境条例"}) { t: title all: obligations { nodes { id } } one: obligations(first: 1) { n: nodes { x: id y: statement } } } }',
    );
    expect(data.instrument.t).toBe('优化营商环境条例');
    expect(data.instrument.all.nodes.length).toBeGreaterThan(1);
    expect(data.instrument.one.n).toEqual([{ x: data.instrument.all.nodes[0].id, y: expect.any(String) }]);
  });

  it('merges repeated fields, follows fragments on the interface and on kinds, and obeys skip and include', async () => {
    const { data } = await api.ask(
      `query ($yes: Boolean!) {
        node(id: "${justice}") { __typename ...Named ... on Unit { measures(first: 1) { totalCount } kind @skip(if: $yes) } ... on Measure { title } }
        unit(by: { id: "${justice}" }) { measures(first: 1) { nodes { id } } level @include(if: $yes) }
      }
      fragment Named on Node { id label english: label(language: EN) }`,
      { yes: true },
    );
    expect(data.node).toEqual({
      __typename: 'Unit',
      id: justice,
      label: '县司法局',
      english: 'Justice bureau',
      measures: { totalCount: expect.any(Number) },
    });
    expect(data.unit).toEqual({ measures: { nodes: [{ id: expect.any(String) }] }, level: 'COUNTY' });
  });

  it('answers nodes in the order asked, null where there is none', async () => {
    const { data } = await api.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }`, {
      ids: [justice, 'unit:cn/nobody', 'instrument:cn/civil-code'],
    });
    expect(data.nodes).toEqual([
      { id: justice, __typename: 'Unit' },
      null,
      { id: 'instrument:cn/civil-code', __typename: 'Instrument' },
    ]);
  });

  it('tells degrees that agree with links, and the ends and words of each link', async () => {
    const { data } = await api.ask(
      `{ node(id: "${justice}") { degrees { relation direction count } links(first: 500) { totalCount nodes { relation basis from { id label } to { id ... on Measure { title } } evidence { quote } } } } }`,
    );
    const { degrees, links } = data.node;
    expect(links.totalCount).toBe(degrees.reduce((sum: number, { count }: { count: number }) => sum + count, 0));
    expect(links.nodes).toHaveLength(links.totalCount);
    expect(
      links.nodes.every(
        ({ from, to }: { from: { id: string }; to: { id: string } }) => from.id === justice || to.id === justice,
      ),
    ).toBe(true);
  });

  it('walks a list by cursors: everything once, in order, forwards and backwards', async () => {
    const all = (
      await api.ask('{ measures(first: 500, orderBy: [{ title: DESC }]) { nodes { id } } }')
    ).data.measures.nodes.map(({ id }: { id: string }) => id);
    expect(await walk('first', 'after', 'endCursor')).toEqual(all);
    expect((await walk('last', 'before', 'startCursor')).flat()).toEqual(all.toReversed());
  });

  it('answers no link where no relation is asked', async () => {
    const { data } = await api.ask(`{ node(id: "${justice}") { links(relations: []) { totalCount nodes { id } } } }`);
    expect(data.node.links).toEqual({ totalCount: 0, nodes: [] });
  });

  it('stamps each answer with version and digest of the graph', async () => {
    const { extensions, data } = await api.ask('{ graph { version digest counts { kind count } } }');
    expect(extensions?.graph).toEqual({ version: data.graph.version, digest: data.graph.digest });
    expect(data.graph.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes filters and orders from variables as from the text, whole or in parts, with their defaults', async () => {
    const inText = await api.ask(
      '{ measures(first: 3, filter: { not: { units: { none: { link: { role: { eq: LEAD } } } } } }, orderBy: [{ title: DESC }]) { totalCount nodes { id } } }',
    );
    const filter = { not: { units: { none: { link: { role: { eq: 'LEAD' } } } } } };
    const whole = await api.ask(
      'query ($filter: MeasureFilter, $orderBy: [MeasureOrder!] = [{ title: DESC }], $first: Int! = 3) { measures(first: $first, filter: $filter, orderBy: $orderBy) { totalCount nodes { id } } }',
      { filter },
    );
    const inParts = await api.ask(
      'query ($role: Role, $direction: OrderDirection, $yes: Boolean!) { measures(first: 3, filter: { not: { units: { none: { link: { role: { eq: $role } } } } } }, orderBy: [{ title: $direction }]) { totalCount nodes { id title @skip(if: $yes) } } }',
      { role: 'LEAD', direction: 'DESC', yes: true },
    );
    expect(inText.data.measures.totalCount).toBeGreaterThan(3);
    expect(whole).toEqual(inText);
    expect(inParts).toEqual(inText);
  });

  it('compares exact decimals by value, not as text', async () => {
    const ask = (value: object) =>
      api.ask('query ($value: DecimalFilter) { outcomes(filter: { value: $value }) { nodes { value } } }', { value });
    const { data } = await ask({ in: ['99.50', '0099.5'] });
    expect(data.outcomes.nodes).toEqual([{ value: '99.5' }]);
    expect((await ask({ eq: '99,5' })).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'value',
    });
  });

  it('looks instruments up by full title, spelling, short title and alias', async () => {
    for (const title of ['《中华人民共和国行政处罚法》', '行政处罚法', ' 行政处罚法 ']) {
      expect(
        (await api.ask('query ($title: String!) { instrument(by: { title: $title }) { id } }', { title })).data
          .instrument.id,
      ).toBe('instrument:cn/administrative-penalty-law');
    }
    for (const title of ['法治政府建设实施纲要(2021-2025年)', '《法治政府建设实施纲要（2021—2025年）》']) {
      expect(
        (await api.ask('query ($title: String!) { instrument(by: { title: $title }) { id } }', { title })).data
          .instrument.id,
      ).toBe('instrument:cn/law-based-government-outline');
    }
    expect((await api.ask('{ instrument(by: { title: "没有这部法" }) { id } }')).data.instrument).toBeNull();
  });
});

async function walk(size: string, position: string, edge: string): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null, page = 0; page < 100; page++) {
    const { data }: { data: { measures: { nodes: Array<{ id: string }>; pageInfo: Record<string, never> } } } =
      await api.ask(
        `query ($cursor: String) { measures(${size}: 7, ${position}: $cursor, orderBy: [{ title: DESC }]) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { cursor },
      );
    const nodes = data.measures.nodes.map(({ id }) => id);
    ids.push(...(size === 'last' ? nodes.toReversed() : nodes));
    cursor = data.measures.pageInfo[edge] ?? null;
    if (!data.measures.pageInfo[size === 'last' ? 'hasPreviousPage' : 'hasNextPage']) break;
  }
  return ids;
}

describe('a refused operation', () => {
  const refuse = async (query: string, variables: object = {}) => {
    const response = await api.post(query, variables);
    return { status: response.statusCode, error: response.json().errors[0] };
  };

  it('names the key of a oneOf that came in variables', async () => {
    const query = 'query ($by: InstrumentBy!) { instrument(by: $by) { id } }';
    for (const by of [{}, { id: 'instrument:cn/civil-code', title: '民法典' }, { id: null }]) {
      expect((await refuse(query, { by })).error.extensions.code).toBe('BAD_USER_INPUT');
    }
    const { error } = await refuse(
      'query ($id: ID, $title: String) { instrument(by: { id: $id, title: $title }) { id } }',
      { title: '民法典' },
    );
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(error.extensions.code);
  });

  it('asks for the direction of an order whose variable was not given', async () => {
    const query =
      'query ($direction: OrderDirection) { units(first: 1, orderBy: [{ title: $direction }]) { nodes { id } } }';
    for (const variables of [{}, { direction: null }])
      expect((await refuse(query, variables)).error.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('says what id was wanted', async () => {
    const { error } = await refuse('{ measure(id: "unit:cn/x") { id } }');
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id', received: 'unit:cn/x' });
  });

  it('does not take a cursor of another list, filter, order or parent', async () => {
    const { data } = await api.ask(
      '{ measures(first: 1) { pageInfo { endCursor } } instrument(by: {title: "优化营商环境条例"}) { obligations(first: 1) { pageInfo { endCursor } } } }',
    );
    const after = data.measures.pageInfo.endCursor;
    expect(
      (await refuse('query ($after: String) { units(after: $after) { nodes { id } } }', { after })).error.extensions
        .code,
    ).toBe('BAD_USER_INPUT');
    expect(
      (
        await refuse('query ($after: String) { measures(after: $after, orderBy: [{ title: ASC }]) { nodes { id } } }', {
          after,
        })
      ).error.extensions.code,
    ).toBe('BAD_USER_INPUT');
    expect(
      (
        await refuse(
          'query ($after: String) { measures(after: $after, filter: { year: { eq: 2021 } }) { nodes { id } } }',
          { after },
        )
      ).error.extensions.code,
    ).toBe('BAD_USER_INPUT');
    const inner = data.instrument.obligations.pageInfo.endCursor;
    expect(
      (
        await refuse(
          'query ($after: String) { instrument(by: {title: "江西省优化营商环境条例"}) { obligations(after: $after) { nodes { id } } } }',
          { after: inner },
        )
      ).error.extensions.code,
    ).toBe('BAD_USER_INPUT');
  });

  it('holds pages to their limit and unknown filter keys to the schema', async () => {
    expect((await refuse('{ measures(first: 501) { nodes { id } } }')).error.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      received: 501,
    });
    expect((await refuse('{ measures(filter: { titel: { eq: "x" } }) { nodes { id } } }')).error.message).toContain(
      'title',
    );
  });
});
