import { describe, expect, it } from 'vitest';
import { type CheckedSeeds, checkSeeds } from '../../src/seed/checkSeeds.js';
import {
  checkFiles,
  createDocument,
  listProblems,
  replaceFiles,
  type SeedFiles,
  soundSeeds,
} from '../support/seedFixture.js';

const text = '某县2021年报告';

/** Seeds of one report of a place, with a unit that no words locate. */
const reportOf = (code: string, unit = ''): SeedFiles => ({
  [`cn-${code}/units.yaml`]: `bureau: { name: 县司法局, kind: DEPARTMENT, inferred: 试验${unit} }\n`,
  [`cn-${code}-2021/source.txt`]: text,
  [`cn-${code}-2021/document.yaml`]: createDocument(text),
});

const linksOf = ({ folders }: CheckedSeeds) => folders.flatMap(({ content }) => content.links);
const nodesOf = ({ folders }: CheckedSeeds) => folders.flatMap(({ content }) => content.nodes);
const locationOf = (checked: CheckedSeeds, id: string) =>
  linksOf(checked).find(({ relation, from }) => relation === 'LOCATED_IN' && from === id);
const placesOf = (checked: CheckedSeeds): readonly string[] =>
  nodesOf(checked).flatMap(({ id, kind }) => (kind === 'Jurisdiction' ? [id] : []));

describe('what a place declares', () => {
  it('lies there without being told, by an inference that names its premise', async () => {
    const checked = await checkFiles(reportOf('130102'));
    expect(listProblems(checked)).toEqual([]);
    expect(locationOf(checked, 'unit:cn-130102/bureau')).toMatchObject({
      to: 'jurisdiction:cn-130102/changan',
      source: 'cn-130102',
      properties: { basis: 'INFERRED', note: '列于长安区的目录 cn-130102，由目录推定属地' },
    });
    expect(locationOf(checked, 'document:cn-130102-2021/report')).toMatchObject({
      to: 'jurisdiction:cn-130102/changan',
      source: 'cn-130102-2021',
      properties: { basis: 'INFERRED' },
    });
  });

  it('lies where it is said to lie, on the words that say so', async () => {
    const checked = await checkFiles(
      reportOf('130102', ', locatedIn: [{ jurisdiction: shijiazhuang, inferred: 市属 }]'),
    );
    expect(listProblems(checked)).toEqual([]);
    expect(locationOf(checked, 'unit:cn-130102/bureau')).toMatchObject({
      to: 'jurisdiction:cn-1301/shijiazhuang',
      properties: { basis: 'INFERRED', note: '市属' },
    });
    const sound = await checkFiles(soundSeeds);
    expect(locationOf(sound, 'unit:cn-990101/justice-bureau')?.properties).toEqual({ basis: 'EXTERNAL' });
    expect(locationOf(sound, 'unit:cn-990101/some-units')?.properties.basis).toBe('INFERRED');
  });

  it('lies nowhere where an empty list says so', async () => {
    expect(
      locationOf(await checkFiles(reportOf('130102', ', locatedIn: []')), 'unit:cn-130102/bureau'),
    ).toBeUndefined();
  });

  it('is named with its place too', async () => {
    const [bureau] = nodesOf(await checkFiles(reportOf('130102'))).filter(({ kind }) => kind === 'Unit');
    expect(bureau?.properties).toMatchObject({ name: '县司法局', qualifiedName: '长安区县司法局' });
    const [county] = nodesOf(await checkFiles(reportOf('130123'))).filter(({ kind }) => kind === 'Unit');
    expect(county?.properties).toMatchObject({ name: '县司法局', qualifiedName: '正定县司法局' });
    expect(county?.properties.nameKeys).toContain('正定县司法局');
  });
});

describe('places of GB/T 2260', () => {
  it('are nodes where something refers to them, with those around them, and no others', async () => {
    const checked = await checkFiles(reportOf('130123'));
    expect(placesOf(checked).toSorted()).toEqual([
      'jurisdiction:cn-13/hebei',
      'jurisdiction:cn-1301/shijiazhuang',
      'jurisdiction:cn-130123/zhengding',
      'jurisdiction:cn/china',
    ]);
    const within = linksOf(checked).filter(({ relation }) => relation === 'WITHIN');
    expect(within.map(({ from, to, source }) => [from, to, source]).toSorted()).toEqual([
      ['jurisdiction:cn-13/hebei', 'jurisdiction:cn/china', 'cn-13'],
      ['jurisdiction:cn-1301/shijiazhuang', 'jurisdiction:cn-13/hebei', 'cn-1301'],
      ['jurisdiction:cn-130123/zhengding', 'jurisdiction:cn-1301/shijiazhuang', 'cn-130123'],
    ]);
    expect(nodesOf(checked).find(({ id }) => id === 'jurisdiction:cn-130123/zhengding')).toMatchObject({
      source: 'cn-130123',
      properties: { name: '正定县', code: '130123', level: 'COUNTY', basis: 'INFERRED', note: expect.any(String) },
    });
  });

  it('are none where a folder has no file, so that an emptied folder takes its facts out of the graph', () => {
    const { folders, problems } = checkSeeds({
      folders: [{ space: 'cn-31', files: new Map(), hash: '' }],
      problems: [],
    });
    expect(problems).toEqual([]);
    expect(folders).toEqual([{ space: 'cn-31', hash: '', content: { nodes: [], links: [], evidence: [] } }]);
  });

  it('lie in their province where no prefecture is between', async () => {
    const within = linksOf(await checkFiles(reportOf('429004'))).filter(({ relation }) => relation === 'WITHIN');
    expect(within.map(({ from, to }) => [from, to])).toContainEqual([
      'jurisdiction:cn-429004/xiantao',
      'jurisdiction:cn-42/hubei',
    ]);
  });

  it('are those that a folder declares, where one does', async () => {
    const declared = `hebei: { name: 河北省, code: '13', level: PROVINCE, inferred: 试验 }\n`;
    const checked = await checkFiles({ ...reportOf('130123'), 'cn-13/jurisdictions.yaml': declared });
    expect(listProblems(checked)).toEqual([]);
    expect(nodesOf(checked).find(({ id }) => id === 'jurisdiction:cn-13/hebei')?.properties.note).toBe('试验');
    const renamed = declared.replace('hebei', 'the-province');
    const under = linksOf(await checkFiles({ ...reportOf('130123'), 'cn-13/jurisdictions.yaml': renamed }));
    expect(under.find(({ from }) => from === 'jurisdiction:cn-1301/shijiazhuang')?.to).toBe(
      'jurisdiction:cn-13/the-province',
    );
  });

  it('stand in spaces of their own, so that a place that two counties need is one', async () => {
    const checked = await checkFiles({ ...reportOf('130123'), ...reportOf('130124') });
    expect(placesOf(checked)).toHaveLength(new Set(placesOf(checked)).size);
    for (const { space, content } of checked.folders) {
      for (const { source } of [...content.nodes, ...content.links]) expect(source).toBe(space);
    }
  });

  it('are the only ones that a folder may be named after, but for those that it declares', async () => {
    expect(listProblems(await replaceFiles(reportOf('130128')))).toEqual([]);
    const problems = listProblems(await replaceFiles(reportOf('130197')));
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(
      /^cn-130197:1:1: 130197 is the code of no place of GB\/T 2260; rename the folder, or declare the place in cn-130197\/jurisdictions.yaml, did you mean cn-1301\d\d \p{Script=Han}+, /u,
    );
  });
});
