import { describe, expect, it } from 'vitest';
import {
  createDocument,
  listProblems,
  replaceFiles,
  replaceWords,
  type SeedFiles,
  soundSeeds,
} from '../support/seedFixture.js';

const space = 'cn-99-2021';

/** A report of one sentence with one outcome, in a folder of its own. */
function createReport(words: string, outcome: string, metric = '{ name: 案 }'): SeedFiles {
  return {
    [`${space}/source.txt`]: words,
    [`${space}/document.yaml`]: createDocument(words),
    [`${space}/metrics.yaml`]: `m: ${metric}\n`,
    [`${space}/measures.yaml`]: `deed: { title: 办案, quote: '${words}', outcomes: { o: { metric: m, nature: OUTPUT, ${outcome} } } }\n`,
  };
}

async function tellProblems(words: string, outcome: string, metric?: string): Promise<readonly string[]> {
  return listProblems(await replaceFiles(createReport(words, outcome, metric)));
}

async function readOutcome(words: string, outcome: string, metric?: string): Promise<unknown> {
  const checked = await replaceFiles(createReport(words, outcome, metric));
  expect(listProblems(checked)).toEqual([]);
  return checked.folders.flatMap(({ content }) => content.nodes).find(({ id }) => id === `outcome:${space}/o`)
    ?.properties;
}

describe('a figure copied from its quote', () => {
  it('is read from a Chinese numeral', async () => {
    expect(await readOutcome('开会十二次。', 'figure: 十二次')).toMatchObject({
      figure: '十二次',
      value: '12',
      unit: '次',
      normalizedValue: '12',
    });
  });

  it('keeps both ends of a range', async () => {
    expect(await readOutcome('每月2至3次。', 'figure: 2至3次')).toMatchObject({
      value: '2',
      valueTo: '3',
      qualifier: 'APPROXIMATE',
      normalizedValueTo: '3',
    });
  });

  it('is a change where it counts percentage points', async () => {
    expect(await readOutcome('提高六个百分点。', 'figure: 六个百分点')).toMatchObject({ kind: 'CHANGE', value: '6' });
  });

  it.each([
    ['开会十二次。', '二次', '十二次'],
    ['开会一百二十次。', '二十次', '一百二十次'],
    ['新增1,688户。', '688户', '1,688户'],
    ['新增１２户。', '２户', '１２户'],
    ['装机20万千瓦。', '20', '20万'],
    ['每月2至3次。', '3次', '2至3次'],
    ['占三分之二。', '三', '三分之二'],
    ['不超过10日。', '超过10日', '不超过10日'],
    ['开会3次以上。', '3次', '3次以上'],
    ['不少于3次。', '3次', '不少于3次'],
  ])('of %s is refused as %s', async (words, figure, whole) => {
    expect(await tellProblems(words, `figure: '${figure}'`)).toEqual([
      expect.stringContaining(`“${figure}” is only a part of “${whole.slice(0, figure.length + 1)}`),
    ]);
  });

  it('may follow a word that ends like a qualifier or a numeral of something else', async () => {
    for (const [words, figure] of [
      ['附近3家。', '3家'],
      ['节约90万元。', '90万元'],
      ['统一三项标准。', '三项'],
      ['落实六减一增。', '一增'],
    ] as const) {
      expect(await tellProblems(words, `figure: ${figure}`)).toEqual([]);
    }
  });

  it('is refused where it names no number, with the cure', async () => {
    expect(await tellProblems('开会数十次。', 'figure: 数十次')).toEqual([
      expect.stringMatching(/“数十次” is no figure; .*is a `text`/),
    ]);
    expect(await tellProblems('开会数十次。', 'text: 数十次')).toEqual([]);
  });

  it('is refused as a term of an equation where it is a range', async () => {
    const files = createReport('每月2至3次。', 'figure: 2至3次');
    const equations = {
      [`${space}/equations.yaml`]: `e: { kind: SUM, expression: a = a, terms: { a: o }, quote: 2至3次 }\n`,
    };
    expect(listProblems(await replaceFiles({ ...files, ...equations }))).toEqual([
      expect.stringContaining('o is the range 2至3次, with which nothing can be computed'),
    ]);
  });
});

describe('a quote', () => {
  it.each([
    ['开会十二次。', '二次', '十二'],
    ['开会12次。', '2次', '12'],
    ['开会12次。', '开会1', '12'],
    ['投入3.5亿。', '5亿', '3.5'],
  ])('of %s is refused as %s, which cuts %s in two', async (words, quote, number) => {
    const measure = { [`${space}/measures.yaml`]: `deed: { title: 办案, quote: '${quote}' }\n` };
    expect(listProblems(await replaceFiles({ ...createReport(words, 'text: x'), ...measure }))).toEqual([
      expect.stringContaining(`the quote “${quote}” cuts the number ${number} in two`),
    ]);
  });

  it('is found where the words stand whole, though they also stand inside a number', async () => {
    const measure = { [`${space}/measures.yaml`]: `deed: { title: 办案, quote: 2次 }\n` };
    const files = createReport('开会12次,听取汇报2次。', 'text: x');
    expect(listProblems(await replaceFiles({ ...files, ...measure }))).toEqual([]);
  });
});

describe('a metric with a unit', () => {
  it('compares figures in it, whatever they are printed in', async () => {
    expect(await readOutcome('满意率九成。', 'figure: 九成', "{ name: 满意率, unit: '%' }")).toMatchObject({
      normalizedValue: '90',
      normalizedUnit: '%',
    });
    expect(await readOutcome('罚款90万元。', 'figure: 90万元', '{ name: 罚款, unit: 万元 }')).toMatchObject({
      normalizedValue: '900000',
      normalizedUnit: '元',
    });
  });

  it('takes its classifiers as equal', async () => {
    const metric = '{ name: 受理案件, unit: 件, classifiers: [起, 宗], definition: 受理，不含办理中的旧案 }';
    const cases = ['14件', '14起', '14宗'].map((figure) => readOutcome(`受理${figure}。`, `figure: ${figure}`, metric));
    const [first, ...others] = await Promise.all(cases);
    expect(first).toMatchObject({ normalizedUnit: '件', metricDefinition: '受理，不含办理中的旧案' });
    const { valueKey } = Object.assign({ valueKey: null }, first);
    for (const other of others) expect(other).toMatchObject({ valueKey, normalizedUnit: '件' });
  });

  it('refuses another unit, with the cure', async () => {
    expect(await tellProblems('受理14起。', 'figure: 14起', '{ name: 受理案件, unit: 件 }')).toEqual([
      expect.stringMatching(/“14起” is measured in “起”, and the metric m in “件”; .*add `classifiers: \[起\]`/),
    ]);
    expect(await tellProblems('提高6个百分点。', 'figure: 6个百分点', "{ name: 率, unit: '%' }")).toEqual([
      expect.stringMatching(/measured in “个百分点”.*use a metric of its own/),
    ]);
  });

  it('refuses a unit that is none', async () => {
    expect(await tellProblems('受理14件。', 'figure: 14件', '{ name: 案, unit: 2件 }')).toEqual([
      expect.stringMatching(/metrics\.yaml:1:\d+: “2件” is no unit/),
    ]);
  });

  it('may be left out: then every unit will do', async () => {
    expect(await tellProblems('受理14起。', 'figure: 14起', '{ name: 案 }')).toEqual([]);
  });
});

describe('“did you mean”', () => {
  it('never suggests what another place or another year declares', async () => {
    const elsewhere = {
      'cn-4401/obligations.yaml': (soundSeeds['cn-990101/obligations.yaml'] ?? '')
        .replace('review-documents', 'review-document')
        .replaceAll('[{ instrument: review-notice,', '[{ instrument: instrument:cn-990101/review-notice,')
        .replace('unit: justice-bureau', 'unit: unit:cn-990101/justice-bureau'),
      'cn-4401/metrics.yaml': 'closed-rate: { name: 办结比率 }\n',
    };
    const measures = soundSeeds['cn-990101-2021/measures.yaml'] ?? '';
    const mistyped = measures
      .replace('obligation: review-documents', 'obligation: revue-document')
      .replace('metric: rate', 'metric: closed-rat');
    const problems = listProblems(await replaceFiles({ ...elsewhere, 'cn-990101-2021/measures.yaml': mistyped }));
    expect(problems).toHaveLength(2);
    expect(problems.join('\n')).not.toMatch(/did you mean (review-document|closed-rate)\?/);
    expect(problems.join('\n')).toContain('did you mean review-documents?');
  });

  it('never suggests the id of another kind or place for a full id', async () => {
    const [problem] = listProblems(
      await replaceWords(
        'cn-990101-2021/measures.yaml',
        'obligation: review-documents',
        'obligation: obligation:cn-990101/review-document',
      ),
    );
    expect(problem).toContain('did you mean obligation:cn-990101/review-documents?');
  });
});
