import { describe, expect, it } from 'vitest';
import {
  checkFiles,
  createDocument,
  listProblems,
  replaceFiles,
  replaceWords,
  reportText,
  soundSeeds,
} from '../support/seedFixture.js';

const measures = 'cn-990101-2021/measures.yaml';
const equations = 'cn-990101-2021/equations.yaml';
const units = 'cn-990101/units.yaml';
const instruments = 'cn-990101/instruments.yaml';

/** The one problem that replacing some words of a file brings. */
async function findOnly(path: string, words: string, by: string): Promise<string> {
  const problems = listProblems(await replaceWords(path, words, by));
  expect(problems).toHaveLength(1);
  return problems[0] ?? '';
}

/** The one problem of the sound seeds with one more file. */
async function findOnlyWith(path: string, text: string): Promise<string> {
  const problems = listProblems(await replaceFiles({ [path]: text }));
  expect(problems).toHaveLength(1);
  return problems[0] ?? '';
}

it('accepts the sound seeds that the refusals start from', async () => {
  expect(listProblems(await checkFiles(soundSeeds))).toEqual([]);
});

describe('the text', () => {
  it('refuses a text of which one character was changed, and names the file, both hashes and the first broken quote', async () => {
    const changed = reportText.replace('清理文件11份', '清理文件12份');
    const [first, ...others] = listProblems(await replaceFiles({ 'cn-990101-2021/source.txt': changed }));
    expect(first).toMatch(
      /^cn-990101-2021\/document\.yaml:4:1: cn-990101-2021\/source\.txt has the SHA-256 [0-9a-f]{64}/,
    );
    expect(first).toMatch(
      /but [0-9a-f]{64} is stated; the first broken quote is “清理文件11份” of cn-990101-2021\/measures\.yaml:9:82/,
    );
    expect(others.join('\n')).toContain('the quote “清理文件11份” is absent');
  });

  it('says so when a changed text still has every quote', async () => {
    const changed = `${reportText}\n`;
    const problems = listProblems(await replaceFiles({ 'cn-990101-2021/source.txt': changed }));
    expect(problems).toEqual([expect.stringContaining('every quote is still there')]);
  });

  it('refuses a quote that stands twice, with ten characters around each place', async () => {
    const problem = await findOnly('cn-990101/obligations.yaml', '  at: 一/(一)/1\n', '');
    expect(problem).toContain('cn-990101/obligations.yaml:6:3: the quote “县司法局审核文件” stands 2 times');
    expect(problem).toContain('30: …建设⏎1.文件管理。县司法局审核文件。一是印发了《审核通…');
    expect(problem).toContain('99: ….5%。⏎2.复议。县司法局审核文件。受理14起,已办结…');
  });

  it('refuses a quote that stands nowhere', async () => {
    expect(await findOnly(measures, '  quote: 印发了《审核通知》', '  quote: 印发《审核通知》')).toMatch(
      /measures\.yaml:4:3: the quote “印发《审核通知》” is absent from cn-990101-2021 一\/\(一\)\/1\/一是; copy the words/,
    );
  });

  it('says where a quote stands that is absent from its section', async () => {
    const problems = listProblems(await replaceWords(measures, '  at: 一/(一)/1/一是', '  at: 一/(一)/1/二是'));
    expect(problems[0]).toContain('it stands at 41: …');
  });

  it('refuses an unknown section and suggests the nearest', async () => {
    expect(await findOnly(equations, '一/(一)/2', '一/(一)/3')).toMatch(
      /no section 一\/\(一\)\/3; .*did you mean 一\/\(一\)\//,
    );
  });

  it('reads section paths with full-width brackets', async () => {
    expect(listProblems(await replaceWords(equations, '一/(一)/2', '一/（一）/2'))).toEqual([]);
  });
});

describe('references', () => {
  it('refuses an unknown reference and suggests the nearest', async () => {
    expect(await findOnly(measures, 'obligation: review-documents', 'obligation: review-document')).toMatch(
      /measures\.yaml:6:13: no obligation “review-document” is declared in cn-990101-2021, .*did you mean review-documents\?/,
    );
  });

  it('refuses a reference that is found in two places', async () => {
    const twin = `justice-bureau: { name: 省司法厅, kind: DEPARTMENT, inferred: 试验 }\n`;
    const problems = listProblems(await replaceFiles({ 'cn-99/units.yaml': twin }));
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('unit:cn-990101/justice-bureau, unit:cn-99/justice-bureau; write the full id');
  });

  it('refuses a link that the relation table forbids', async () => {
    const link =
      '- { relation: FULFILS, from: "unit:cn-990101/justice-bureau", to: review-documents, inferred: 试验 }\n';
    expect(await findOnlyWith('cn-990101-2021/links.yaml', link)).toMatch(
      /links\.yaml:1:3: FULFILS may not lead from Unit to Obligation; it leads from Measure to Obligation/,
    );
  });

  it('refuses members of what is no class', async () => {
    const member = '  memberOf: [{ unit: county-government, inferred: 试验 }]\n  locatedIn: county';
    expect(await findOnly(units, '  locatedIn: county', member)).toContain(
      'unit:cn-990101/county-government is of kind GOVERNMENT and has no members',
    );
  });

  it('refuses an id that two items of a folder declare', async () => {
    const problem = await findOnly(measures, '    rate: {', '    documents-cleared: {');
    expect(problem).toContain('the id outcome:cn-990101-2021/documents-cleared is declared twice');
  });

  it('refuses a name that stands twice in one file', async () => {
    const twice = `${soundSeeds['cn-990101/metrics.yaml']}fines: { name: 罚没款 }\n`;
    expect(await findOnlyWith('cn-990101/metrics.yaml', twice)).toMatch(
      /metrics\.yaml:8:1: Map keys must be unique; a name/,
    );
  });

  it('refuses an unknown metric and suggests the nearest', async () => {
    expect(await findOnly(measures, 'metric: rate', 'metric: rates')).toMatch(
      /the metric “rates” is not declared.*did you mean rate\?/,
    );
  });

  it('refuses a metric that is declared in two places', async () => {
    expect(await findOnlyWith('cn-99/metrics.yaml', 'fines: { name: 罚没款 }\nother: { name: 罚款 }\n')).toMatch(
      /the metric “罚款” is found in several places: fines of cn-990101, other of cn-99/,
    );
  });

  it('refuses a cycle and names its nodes', async () => {
    const parts = [
      'a: { name: 甲, kind: OFFICE, inferred: 试验, partOf: b }',
      'b: { name: 乙, kind: OFFICE, inferred: 试验, partOf: c }',
      'c: { name: 丙, kind: OFFICE, inferred: 试验, partOf: b }',
    ];
    expect(await findOnlyWith('cn-99/units.yaml', `${parts.join('\n')}\n`)).toContain(
      'units.yaml:3:43: PART_OF forms a cycle: unit:cn-99/b → unit:cn-99/c → unit:cn-99/b',
    );
  });

  it('refuses an instrument that is based on a provision of its own', async () => {
    const problem = await findOnly(
      instruments,
      '  kind: NOTICE\n',
      '  kind: NOTICE\n  basedOn: [{ provision: review-notice-2021-art-1, inferred: 试验 }]\n',
    );
    expect(problem).toContain('BASED_ON forms a cycle');
  });

  it('refuses a second link of a relation that has one at most', async () => {
    const link = '- { relation: PART_OF, from: some-units, to: X, inferred: 试验 }\n';
    const both = link.replace('X', 'justice-bureau') + link.replace('X', 'county-government');
    expect(await findOnlyWith('cn-990101-2021/links.yaml', both)).toMatch(/links\.yaml:2:3: .* has two links PART_OF/);
  });
});

describe('the basis', () => {
  it('refuses a fact without words', async () => {
    expect(await findOnly(units, ', inferred: 报告未提名', '')).toMatch(
      /units\.yaml:7:1: it rests on no words; give it/,
    );
  });

  it('refuses a STATED link whose sentence does not name the unit', async () => {
    expect(await findOnly(measures, ', role: LEAD, inferred: 印发主体未载', ', role: LEAD')).toMatch(
      /measures\.yaml:7:11: it is STATED, but neither its words nor their sentence name 县司法局/,
    );
  });

  it('accepts a STATED link whose sentence holds a mention of the unit', async () => {
    const seeds = {
      [measures]: (soundSeeds[measures] ?? '').replace(', inferred: 印发主体未载', ''),
      'cn-990101-2021/mentions.yaml': `${soundSeeds['cn-990101-2021/mentions.yaml']}- { unit: justice-bureau, quote: 印发了 }\n`,
    };
    expect(listProblems(await replaceFiles(seeds))).toEqual([]);
  });

  it('refuses an inference without a note', async () => {
    expect(await findOnly(units, 'inferred: 报告未提名', "inferred: ' '")).toContain('it is inferred without a note');
  });

  it('refuses an EXTERNAL fact that cites a report', async () => {
    expect(
      await findOnly(
        units,
        '{ document: cn-2021-laws, quote: 县司法局属于某县 }',
        '{ document: cn-990101-2021, quote: 部分单位 }',
      ),
    ).toContain('cn-990101-2021 is a report, and EXTERNAL facts come from outside');
  });

  it('refuses a STATED fact that quotes a reference', async () => {
    expect(
      await findOnly(units, 'document: cn-990101-2021, quote: 部分单位', 'document: cn-2021-laws, quote: 某县'),
    ).toContain('cn-2021-laws is no report, so its words make nothing STATED');
  });

  it('refuses two bases at once', async () => {
    const both = 'external: { document: cn-2021-laws, quote: 某县 }, inferred: 报告未提名';
    expect(await findOnly(units, 'inferred: 报告未提名', both)).toContain('it has two bases at once');
  });

  it('refuses that two units are possibly the same otherwise than by inference', async () => {
    const problem = await findOnly(
      units,
      '  locatedIn: county',
      '  locatedIn: county\n  possiblySameAs: [{ unit: county-government }]',
    );
    expect(problem).toContain('POSSIBLY_SAME_AS is always inferred');
  });
});

describe('figures and dates', () => {
  it('refuses a figure as a bare number, as it was written, with the cure', async () => {
    expect(await findOnly(measures, 'figure: 99.5%', 'figure: 99.50')).toMatch(
      /measures\.yaml:\d+:\d+: “figure” is a bare number 99\.50; write it as text, copied from the words with its unit/,
    );
  });

  it('refuses a figure that does not stand in its quote', async () => {
    expect(await findOnly(measures, 'figure: 11份', 'figure: 12份')).toContain('“12份” stands in its quote not at all');
  });

  it('refuses a figure that is the end of a longer number', async () => {
    expect(await findOnly(measures, 'figure: 11份', 'figure: 1份')).toContain(
      '“1份” is only a part of “11份” in its quote',
    );
  });

  it('refuses a figure that stands twice in its quote', async () => {
    const words = '1起,又1起';
    const seeds = { 'cn-99-2021/source.txt': words, 'cn-99-2021/document.yaml': createDocument(words) };
    const measure = `m: { title: 办案, quote: '${words}', outcomes: { o: { metric: 案, nature: OUTPUT, figure: 1起 } } }\n`;
    const metrics = { 'cn-99-2021/metrics.yaml': 'm: { name: 案 }\n' };
    const problems = listProblems(await replaceFiles({ ...seeds, ...metrics, 'cn-99-2021/measures.yaml': measure }));
    expect(problems).toEqual([expect.stringContaining('“1起” stands in its quote 2 times')]);
  });

  it('refuses a figure that is no number', async () => {
    expect(await findOnly(measures, 'figure: 11份', 'figure: 文件11份')).toContain('“文件11份” is no figure');
  });

  it('refuses a size of what is no class', async () => {
    expect(await findOnly(units, '  level: COUNTY', '  level: COUNTY\n  size: 3个')).toContain(
      'a size belongs to a class only',
    );
  });

  it('refuses a day that does not exist', async () => {
    expect(await findOnly(instruments, '2021-03-01', '2021-02-30')).toMatch(
      /“effectiveFrom” is "2021-02-30", which is no date/,
    );
    expect(await findOnly(measures, '2021-01-01/2021-12-01', '2021-01-01/2021-11-31')).toContain('is no date');
  });

  it('refuses an equation over a letter that is no term', async () => {
    expect(await findOnly(equations, 'a + c = d + p', 'a + b = d + p')).toMatch(/equations\.yaml:3:3: “b” is no term/);
  });

  it('refuses a thing enumerated that the quote does not print', async () => {
    const count = (soundSeeds[equations] ?? '')
      .replace('BALANCE', 'COUNT')
      .replace('a + c = d + p', 'items = c\n  items: [受理, 撤回]')
      .replace('a: accepted, c: carried, d: closed, p: pending', 'c: carried');
    expect(await findOnlyWith(equations, count)).toContain('equations.yaml:4:15: “撤回” does not stand in the quote');
  });
});

describe('the shape of files', () => {
  it('refuses bad YAML with its position, and does not miss what stands in that file', async () => {
    const problems = listProblems(await replaceFiles({ [measures]: 'issue-notice:\n  title: { a: 1\n' }));
    expect(problems).not.toEqual([]);
    for (const problem of problems)
      expect(problem).toMatch(/^cn-990101-2021\/measures\.yaml:[23]:\d+: .*; mend the YAML$/);
  });

  it('refuses an unknown key and suggests the nearest', async () => {
    expect(await findOnly(measures, '  fulfils:', '  fulfills:')).toMatch(
      /measures\.yaml:6:3: the key “fulfills” is not known here; .*did you mean fulfils\?/,
    );
  });

  it('refuses an unknown value and suggests the nearest', async () => {
    expect(await findOnly(measures, 'role: LEAD', 'role: LEADER')).toMatch(
      /“role” is "LEADER"; use one of LEAD, .*did you mean LEAD\?/,
    );
  });

  it('refuses a folder that is no space and a file that is no seed file', async () => {
    const problems = listProblems(
      await replaceFiles({ 'xiangxia/units.yaml': '', 'cn-99/unit.yaml': '', 'schema/x.json': '{}' }),
    );
    expect(problems).toEqual([
      expect.stringMatching(/^cn-99\/unit\.yaml:1:1: “unit\.yaml” is no seed file; .*did you mean units\.yaml\?/),
      expect.stringMatching(/^xiangxia:1:1: the folder name “xiangxia” is no space/),
    ]);
  });

  it('refuses measures in a folder without a document', async () => {
    expect(await findOnlyWith('cn-99/measures.yaml', '')).toContain(
      'cn-99/measures.yaml:1:1: it belongs to a document',
    );
  });

  it('tells all problems at once', async () => {
    const text = (soundSeeds[measures] ?? '')
      .replace('figure: 11份', 'figure: 12份')
      .replace('metric: rate', 'metric: rates');
    expect(listProblems(await replaceFiles({ [measures]: text }))).toHaveLength(2);
  });
});
