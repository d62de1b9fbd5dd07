import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256 } from '../../src/model/digest.js';
import { type CheckedSeeds, checkSeeds } from '../../src/seed/checkSeeds.js';
import { formatProblem } from '../../src/seed/Problem.js';
import { readSeedFolders } from '../../src/seed/readSeedFolders.js';

/** The files of a seeds folder by their path in it. */
export type SeedFiles = Readonly<Record<string, string>>;

/** A small report: two parts, with a title, figures, dates, and one sentence that stands twice. */
export const reportText = [
  '某县2021年报告',
  '一、举措',
  '(一)制度建设',
  '1.文件管理。县司法局审核文件。一是印发了《审核通知》,清理文件11份,报送3份。二是截止12月1日,罚款近90万元,按期办结率99.5%。',
  '2.复议。县司法局审核文件。受理14起,已办结15起(含结转2起),正在办理1起。',
  '二、不足',
  '部分单位程序不够规范。',
].join('\n');

/** The metadata of a report with a text. */
export function createDocument(text: string): string {
  return `title: 报告\nkind: REPORT\nyear: '2021'\nsha256: ${sha256(text)}\n`;
}

const referenceText = '《审核通知》是通知。县司法局属于某县。';

/** Seeds without a problem: shared folders of a province and a county that exist nowhere, a reference and a report. */
export const soundSeeds: SeedFiles = {
  'cn-99/jurisdictions.yaml': `province: { name: 某省, code: '99', level: PROVINCE, inferred: 试验 }\n`,
  'cn-990101/jurisdictions.yaml': `county: { name: 某县, code: '990101', level: COUNTY, within: province, external: { document: cn-2021-laws, quote: 某县 } }\n`,
  'cn-990101/metrics.yaml': [
    'documents-cleared: { name: 清理文件, unit: 份 }',
    'fines: { name: 罚款 }',
    'rate: { name: 按期办结率 }',
    'cases: { name: 受理案件 }',
    'closed: { name: 已办结 }',
    'carried: { name: 结转 }',
    'pending: { name: 正在办理 }',
    '',
  ].join('\n'),
  'cn-990101/instruments.yaml': [
    'review-notice:',
    '  title: 审核通知',
    '  kind: NOTICE',
    '  external: { document: cn-2021-laws, quote: 《审核通知》是通知 }',
    "  versions: { '2021': { effectiveFrom: '2021-03-01', provisions: { art-1: { number: 第一条 } } } }",
    '',
  ].join('\n'),
  'cn-990101/units.yaml': [
    'justice-bureau:',
    '  name: 县司法局',
    '  kind: DEPARTMENT',
    '  level: COUNTY',
    '  external: { document: cn-2021-laws, quote: 县司法局属于某县 }',
    '  locatedIn: county',
    'county-government: { name: 县政府, kind: GOVERNMENT, inferred: 报告未提名 }',
    'some-units: { name: 部分单位, kind: CLASS, document: cn-990101-2021, quote: 部分单位 }',
    '',
  ].join('\n'),
  'cn-990101/obligations.yaml': [
    'review-documents:',
    '  statement: 文件须经审核',
    '  modality: OBLIGATION',
    '  strength: RULE',
    '  document: cn-990101-2021',
    '  at: 一/(一)/1',
    '  quote: 县司法局审核文件',
    '  imposedBy: [{ instrument: review-notice, inferred: 通知的条文未载 }]',
    '  borneBy: [{ unit: justice-bureau }]',
    '',
  ].join('\n'),
  'cn-2021-laws/document.yaml': `title: 资料\nkind: REFERENCE\nyear: '2021'\nsha256: ${sha256(referenceText)}\n`,
  'cn-2021-laws/source.txt': referenceText,
  'cn-990101-2021/document.yaml': [
    'title: 某县2021年报告',
    'kind: REPORT',
    "year: '2021'",
    `sha256: ${sha256(reportText)}`,
    'jurisdiction: { jurisdiction: county, quote: 某县2021年报告 }',
    'annotated: all',
    '',
  ].join('\n'),
  'cn-990101-2021/source.txt': reportText,
  'cn-990101-2021/measures.yaml': [
    'issue-notice:',
    '  title: 印发审核通知',
    '  at: 一/(一)/1/一是',
    '  quote: 印发了《审核通知》',
    '  applies: [{ instrument: review-notice, manner: ISSUE }]',
    '  fulfils: [{ obligation: review-documents, inferred: 报告未明言 }]',
    '  units: [{ unit: justice-bureau, role: LEAD, inferred: 印发主体未载 }]',
    '  outcomes:',
    "    documents-cleared: { metric: documents-cleared, nature: OUTPUT, figure: 11份, quote: '清理文件11份' }",
    'fine:',
    '  title: 罚款',
    '  at: 一/(一)/1/二是',
    "  quote: '截止12月1日,罚款近90万元'",
    "  period: '2021-01-01/2021-12-01'",
    '  outcomes:',
    '    fines: { metric: 罚款, nature: RESULT, figure: 近90万元, quote: 罚款近90万元 }',
    '    rate: { metric: rate, nature: RESULT, figure: 99.5%, quote: 按期办结率99.5% }',
    'review-cases:',
    '  title: 办理复议案件',
    '  at: 一/(一)/2',
    "  quote: '受理14起,已办结15起(含结转2起),正在办理1起'",
    '  outcomes:',
    '    accepted: { metric: cases, nature: BASE, figure: 14起 }',
    '    closed: { metric: closed, nature: OUTPUT, figure: 15起 }',
    '    carried: { metric: carried, nature: BASE, figure: 2起 }',
    '    pending: { metric: pending, nature: SCOPE, figure: 1起 }',
    '',
  ].join('\n'),
  'cn-990101-2021/equations.yaml': [
    'case-balance:',
    '  kind: BALANCE',
    '  expression: a + c = d + p',
    '  terms: { a: accepted, c: carried, d: closed, p: pending }',
    '  at: 一/(一)/2',
    "  quote: '受理14起,已办结15起(含结转2起),正在办理1起'",
    '',
  ].join('\n'),
  'cn-990101-2021/mentions.yaml': '- { instrument: review-notice, quote: 《审核通知》 }\n',
  'cn-990101-2021/ignored.yaml': [
    '- { at: 一/(一)/1, quote: 1.文件管理, reason: 段落编号 }',
    '- { at: 一/(一)/2, quote: 2.复议, reason: 段落编号 }',
    '- { quote: 某县2021年报告, reason: 标题 }',
    '- { quote: 报送3份, reason: 试验 }',
    '',
  ].join('\n'),
};

/** Writes seeds to a temporary folder, which the caller removes. */
export async function writeSeeds(files: SeedFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'obligraph-seeds-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Writes seeds to a folder of their own, checks them, and removes the folder. */
export async function checkFiles(files: SeedFiles): Promise<CheckedSeeds> {
  const folder = await writeSeeds(files);
  try {
    return checkSeeds(await readSeedFolders(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The sound seeds with some files replaced, or others added. */
export function replaceFiles(files: SeedFiles): Promise<CheckedSeeds> {
  return checkFiles({ ...soundSeeds, ...files });
}

/** The sound seeds with some words of one file replaced. */
export function replaceWords(path: string, words: string, by: string): Promise<CheckedSeeds> {
  const text = soundSeeds[path] ?? '';
  if (!text.includes(words)) throw new Error(`the fixture's ${path} does not contain “${words}”`);
  return replaceFiles({ [path]: text.replace(words, () => by) });
}

/** The problems as a person reads them. */
export function listProblems({ problems }: CheckedSeeds): readonly string[] {
  return problems.map(formatProblem);
}
