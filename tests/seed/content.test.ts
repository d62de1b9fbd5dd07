import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/model/content.js';
import { linkIdOf } from '../../src/model/id.js';
import { checkFiles, soundSeeds } from '../support/seedFixture.js';

const space = 'cn-990101-2021';
const checked = await checkFiles(soundSeeds);

function contentOf(name: string): Content {
  return checked.folders.find((folder) => folder.space === name)?.content ?? { nodes: [], links: [], evidence: [] };
}

const all = checked.folders.map(({ content }) => content);
const nodes = new Map(all.flatMap((content) => content.nodes.map((node) => [node.id, node] as const)));
const links = new Map(all.flatMap((content) => content.links.map((link) => [link.id, link] as const)));

function propertiesOf(id: string): Readonly<Record<string, unknown>> {
  return nodes.get(id)?.properties ?? {};
}

describe('the content of a folder', () => {
  it('holds exactly the records whose source it is', () => {
    for (const { space: folder, content } of checked.folders) {
      const records = [...content.nodes, ...content.links, ...content.evidence];
      expect(records.filter(({ source }) => source !== folder)).toEqual([]);
    }
  });

  it('has no link and no evidence that leads to nothing', () => {
    for (const { from, to } of links.values()) expect([nodes.has(from), nodes.has(to)]).toEqual([true, true]);
    for (const { from, passage, links: ids } of all.flatMap(({ evidence }) => evidence)) {
      expect([nodes.has(from), nodes.has(passage)]).toEqual([true, true]);
      for (const id of ids) expect(links.get(id)?.from).toBe(from);
    }
  });

  it('has the same hash and content whenever it is read', async () => {
    const again = await checkFiles(soundSeeds);
    expect(again.folders).toEqual(checked.folders);
  });

  it('has another hash when a byte of it changes', async () => {
    const path = 'cn-990101/metrics.yaml';
    const again = await checkFiles({ ...soundSeeds, [path]: `${soundSeeds[path]}\n` });
    const changed = again.folders.filter(({ hash }, index) => hash !== checked.folders[index]?.hash);
    expect(changed.map((folder) => folder.space)).toEqual(['cn-990101']);
  });
});

describe('facts', () => {
  it('reads a figure into value, unit, qualifier, kind and normalised value', () => {
    expect(propertiesOf(`outcome:${space}/fines`)).toMatchObject({
      label: '罚款 近90万元',
      metric: '罚款',
      metricCode: 'fines',
      figure: '近90万元',
      value: '90',
      unit: '万元',
      qualifier: 'NEARLY',
      kind: 'AMOUNT',
      normalizedValue: '900000',
      normalizedUnit: '元',
      year: 2021,
      cumulative: false,
      basis: 'STATED',
    });
  });

  it('dates a measure by its words, and by the year of the report where they give no date', () => {
    expect(propertiesOf(`measure:${space}/fine`)).toMatchObject({ periodFrom: '2021-01-01', periodTo: '2021-12-01' });
    expect(propertiesOf(`measure:${space}/issue-notice`)).toMatchObject({
      periodFrom: '2021-01-01',
      periodTo: '2021-12-31',
    });
    expect(propertiesOf(`measure:${space}/issue-notice`)).not.toHaveProperty('period');
  });

  it('computes an equation and names it by its metrics', () => {
    expect(propertiesOf(`equation:${space}/case-balance`)).toMatchObject({
      label: '受理案件 + 结转 = 已办结 + 正在办理',
      computed: '16',
      stated: '16',
      difference: '0',
      state: 'PASS',
    });
  });

  it('names versions and provisions after their instrument', () => {
    expect(propertiesOf('version:cn-990101/review-notice-2021').label).toBe('审核通知(2021)');
    expect(propertiesOf('provision:cn-990101/review-notice-2021-art-1').label).toBe('审核通知第一条');
  });

  it('writes the premise of an inference into the note of its link, and no remark of the item', async () => {
    const path = 'cn-990101/units.yaml';
    const noted = (soundSeeds[path] ?? '').replace('  level: COUNTY', '  level: COUNTY\n  note: 备注');
    const { folders } = await checkFiles({ ...soundSeeds, [path]: noted });
    const own = folders.flatMap(({ content }) => content.links);
    expect(own.find(({ relation }) => relation === 'FULFILS')?.properties).toEqual({
      basis: 'INFERRED',
      note: '报告未明言',
    });
    const located = own.find(({ relation, from }) => relation === 'LOCATED_IN' && from.startsWith('unit:'));
    expect(located?.properties).toEqual({ basis: 'EXTERNAL' });
  });
});

describe('links', () => {
  it('lead from the unit to the measure it is responsible for, with its role', () => {
    const [from, to] = ['unit:cn-990101/justice-bureau', `measure:${space}/issue-notice`];
    const id = linkIdOf({ space, relation: 'RESPONSIBLE_FOR', from, to, qualifier: 'LEAD' });
    expect(links.get(id)).toMatchObject({ from, to, source: space, properties: { role: 'LEAD', basis: 'INFERRED' } });
  });

  it('lead from the instrument to the obligation it imposes', () => {
    const imposes = [...links.values()].filter(({ relation }) => relation === 'IMPOSES');
    expect(imposes.map(({ from, to }) => [from, to])).toEqual([
      ['instrument:cn-990101/review-notice', 'obligation:cn-990101/review-documents'],
    ]);
  });

  it('tie an equation to its outcomes by the letters', () => {
    const terms = [...links.values()].filter(({ relation }) => relation === 'TERM');
    expect(terms.map(({ to, properties }) => [properties.name, to])).toEqual([
      ['a', `outcome:${space}/accepted`],
      ['c', `outcome:${space}/carried`],
      ['d', `outcome:${space}/closed`],
      ['p', `outcome:${space}/pending`],
    ]);
  });
});

describe('evidence', () => {
  it('hangs a link on the passages of its start, beside the own ones', () => {
    const from = `measure:${space}/issue-notice`;
    const evidence = contentOf(space).evidence.filter((record) => record.from === from);
    const applies = [...links.values()].find(({ relation }) => relation === 'APPLIES');
    expect(evidence).toEqual([
      { from, passage: `passage:${space}/41-50`, source: space, own: true, links: [applies?.id] },
      expect.objectContaining({ own: false, links: [expect.any(String)] }),
    ]);
  });

  it('keeps a passage in the folder of its document, with its words and what stands around them', () => {
    expect(nodes.get(`passage:${space}/41-50`)).toMatchObject({
      source: space,
      properties: {
        quote: '印发了《审核通知》',
        start: 41,
        end: 50,
        prefix: expect.stringMatching(/一是$/),
        suffix: expect.stringMatching(/^,清理文件11份/),
      },
    });
  });

  it('puts a passage into the deepest section that holds it, and into its document', () => {
    const from = `passage:${space}/41-50`;
    const around = contentOf(space).links.filter((link) => link.from === from && !link.relation.startsWith('MENTIONS'));
    expect(around.map(({ relation, to }) => [relation, to])).toEqual([
      ['IN_DOCUMENT', `document:${space}/report`],
      ['IN_SECTION', `section:${space}/1.1.1.1`],
    ]);
  });

  it('links each mention to what it names', () => {
    const mentions = [...links.values()].filter(({ relation }) => relation === 'MENTIONS');
    expect(mentions.map(({ from, to }) => [propertiesOf(from).quote, to])).toEqual([
      ['《审核通知》', 'instrument:cn-990101/review-notice'],
    ]);
  });
});

describe('what a text is accounted for', () => {
  const report = (files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, unknown>>> =>
    checkFiles({ ...soundSeeds, ...files }).then(
      ({ folders }) =>
        folders.flatMap(({ content }) => content.nodes).find(({ id }) => id === `document:${space}/report`)
          ?.properties ?? {},
    );

  it('counts runs of digits, titles and sentences', () => {
    expect(propertiesOf(`document:${space}/report`)).toMatchObject({
      digitRuns: 13,
      titles: 1,
      sentences: 12,
      openDigitRuns: [],
      openTitles: [],
    });
  });

  it('leaves a run open that only stands in the quote of a fact', async () => {
    const ignored = (soundSeeds[`${space}/ignored.yaml`] ?? '').replace('- { quote: 报送3份, reason: 试验 }\n', '');
    const measures = (soundSeeds[`${space}/measures.yaml`] ?? '').replace(
      "quote: '清理文件11份'",
      "quote: '清理文件11份,报送3份'",
    );
    const found = await report({ [`${space}/ignored.yaml`]: ignored, [`${space}/measures.yaml`]: measures });
    expect(found.openDigitRuns).toEqual([61, 62]);
  });

  it('lets years, dates, document numbers and the numbers of sections account for themselves', async () => {
    const words = [
      '某县2022年度报告',
      '一、甲',
      '1.据某府字〔2021〕15号文，2021-2025年、1至11月、12月1日、2023-03-09 16:05:22。',
      '2.丙',
    ].join('\n');
    const files = { [`${space}/source.txt`]: words, [`${space}/ignored.yaml`]: '' };
    expect((await report(files)).openDigitRuns).toEqual([]);
  });

  it('leaves open what counts days and months, and a number behind what is no section', async () => {
    const words = ['一、甲', '办结10日，用时6个月，版本4.0。', '7.乙'].join('\n');
    const files = { [`${space}/source.txt`]: words, [`${space}/ignored.yaml`]: '' };
    expect((await report(files)).openDigitRuns).toEqual([6, 8, 12, 13, 18, 21, 23, 24]);
  });

  it('counts what looks like a marker, and lists what makes no section', async () => {
    const words = ['一、甲', '七、乙', '二、丙'].join('\n');
    const files = { [`${space}/source.txt`]: words, [`${space}/ignored.yaml`]: '' };
    expect(await report(files)).toMatchObject({ markers: 3, openMarkers: [4, 6] });
  });

  it('leaves a title open that nothing mentions', async () => {
    expect((await report({ [`${space}/mentions.yaml`]: '' })).openTitles).toEqual([44, 50]);
  });
});
