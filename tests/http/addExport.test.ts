import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFormats } from '../../src/http/exportFormats.js';
import { toSheetText } from '../../src/http/toSheetText.js';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api.close());

const filter = { year: { eq: 2021 }, units: { some: { node: { kind: { eq: 'DEPARTMENT' } } } } };
const orderBy = [{ title: 'DESC' }];
const get = (file: string, input: object = {}) =>
  api.server.inject(
    `/export/${file}?${new URLSearchParams(Object.entries(input).map(([key, value]): [string, string] => [key, typeof value === 'string' ? value : JSON.stringify(value)]))}`,
  );

interface Row {
  readonly id: string;
  readonly title: string;
  readonly quotes: readonly string[];
  readonly sections: readonly string[];
}
const linesOf = (body: string): Row[] =>
  body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('an export', () => {
  it('has the rows of the same list in GraphQL, in the same order, with their words and sections', async () => {
    const { data } = await api.ask(
      'query ($filter: MeasureFilter, $orderBy: [MeasureOrder!]) { measures(first: 500, filter: $filter, orderBy: $orderBy) { nodes { id title evidence { quote section { path } } } } }',
      { filter, orderBy },
    );
    const response = await get('measures.jsonl', { filter, orderBy });
    expect(response.headers['content-disposition']).toBe('attachment; filename="measures.jsonl"');
    const rows = linesOf(response.body);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(({ id, title, quotes }) => ({ id, title, quotes }))).toEqual(
      data.measures.nodes.map(
        ({ id, title, evidence }: { id: string; title: string; evidence: { quote: string }[] }) => ({
          id,
          title,
          quotes: evidence.map(({ quote }) => quote),
        }),
      ),
    );
    expect(rows[0]?.sections[0]).toMatch(/^[一二三四]/);
  });

  it('is complete over several pages', async () => {
    const { data } = await api.ask(
      '{ obligations { totalCount } instruments { totalCount } measures { totalCount } units { totalCount } }',
    );
    for (const list of ['obligations', 'instruments', 'measures', 'units'])
      expect(new Set(linesOf((await get(`${list}.jsonl`)).body).map(({ id }) => id)).size).toBe(data[list].totalCount);
  });

  it('as CSV begins with a byte order mark and holds the same cells as XLSX', async () => {
    const csv = await get('measures.csv', { filter, orderBy });
    expect(csv.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const xlsx = await readXlsx(new Uint8Array((await get('measures.xlsx', { filter, orderBy })).rawPayload));
    const text = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map((cell) => String(cell ?? '')));
    const cells = text(parseCsv(csv.body.slice(1)));
    expect(cells[0]).toContain('quotes');
    expect(text(xlsx.sheets[0]?.rows ?? [])).toEqual(cells);
  });

  it('gives a spreadsheet no formula to run, whatever a text begins with', async () => {
    const formulae = ['=1+1', '+1', '-1', '@x', '\t=1', '＝1＋1', '＋1', '－1', '＠x'];
    async function* rows() {
      for (const title of formulae) yield { title };
    }
    const read = async (ending: string) => {
      const chunks: Buffer[] = [];
      for await (const chunk of exportFormats[ending]?.write(['title'], rows()) ?? []) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    };
    const [, ...cells] = parseCsv((await read('csv')).toString('utf8').slice(1));
    for (const [cell] of cells) expect(cell).toMatch(/^'/);
    const sheet = await readXlsx(new Uint8Array(await read('xlsx')));
    expect(sheet.sheets[0]?.rows.slice(1).flat()).toEqual(formulae);
  });

  it('as XLSX is well formed whatever characters a text has, and gives them back', async () => {
    const texts = ['a\uFFFEb\uFFFF', '\u0000\u0001\u000B', '_x0041_', '__x0041__', 'x\uD800y', '😀', 'a]]>&<b'];
    async function* rows() {
      for (const title of [...texts, '长'.repeat(40_000)]) yield { title };
    }
    const chunks: Buffer[] = [];
    for await (const chunk of exportFormats.xlsx?.write(['title'], rows()) ?? []) chunks.push(Buffer.from(chunk));
    const bytes = Buffer.concat(chunks);
    const [, ...cells] = (await readXlsx(new Uint8Array(bytes))).sheets[0]?.rows.flat() ?? [];
    expect(cells.slice(0, -1)).toEqual(texts);
    expect(cells.at(-1)).toHaveLength(32_767);
    expect(cells.at(-1)).toMatch(/ … \[cut: 40000 characters; CSV and JSON lines have them all\]$/);
    for (const text of texts.map(toSheetText)) expect(text).not.toMatch(/[\uFFFE\uFFFF]|\p{Surrogate}/u);
  });

  it('refuses an unknown list, format, key and text that is no JSON, before anything is sent', async () => {
    const codeOf = async (file: string, input: object = {}) => {
      const response = await get(file, input);
      return [response.statusCode, response.json().errors[0].extensions.code];
    };
    expect(await codeOf('nothing.csv')).toEqual([404, 'NOT_FOUND']);
    for (const file of ['measures.pdf', 'measures.csv.exe', 'measures', 'measures.__proto__', '__proto__.csv'])
      expect(await codeOf(file), file).toEqual([404, 'NOT_FOUND']);
    expect(await codeOf('measures.csv', { filter: '{' })).toEqual([400, 'BAD_USER_INPUT']);
    const unknown = await get('measures.csv', { filter: { titel: { eq: 'x' } } });
    expect(unknown.statusCode).toBe(400);
    expect(unknown.json().errors[0].message).toContain('title');
  });

  it('is not made by a closed server', async () => {
    const closed = await openTestServer({ settings: { operations: 'only' } });
    expect((await closed.server.inject('/export/measures.csv')).statusCode).toBe(404);
    await closed.close();
  });
});
