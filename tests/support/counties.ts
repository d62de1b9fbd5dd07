import type { Graph } from '../../src/graph/Graph.js';
import { applyImport } from '../../src/graph/writes/applyImport.js';
import type { ImportFolder } from '../../src/graph/writes/ImportPlan.js';
import { planImport } from '../../src/graph/writes/planImport.js';
import { sha256 } from '../../src/model/digest.js';
import { checkFiles, listProblems, type SeedFiles } from './seedFixture.js';

/*
 * Two invented counties of an invented province, 东溪县 and 西岭县, under an invented national ordinance. The county report of 东溪 on
 * 2021 and that of its justice bureau are annotated in full, its report on 2022 in part; 西岭 has no justice bureau on record.
 * No space of theirs is one of the real seeds: they can stand in a graph beside them.
 */

const law = 'cn-2020-service-ordinance';
const ordinance = [
  '便民服务条例',
  '第一条 县级以上地方人民政府应当公布收费目录。',
  '第二条 司法行政部门应当审查规范性文件。',
  '第三条 县级以上地方人民政府可以开通服务热线。',
  '公开目录办法',
  '第一条 县级以上地方人民政府应当公布公开目录。',
  '便民服务条例自二〇二〇年施行，公开目录办法自二〇二二年施行。',
].join('\n');

const fromLaw = (quote: string): string => `external: { document: ${law}, quote: '${quote}' }`;

const duty = (name: string, quote: string, links: string): string =>
  `${name}:\n  statement: ${quote}\n  modality: ${quote.includes('可以') ? 'PERMISSION' : 'OBLIGATION'}\n  strength: STATUTORY\n  ${fromLaw(quote)}\n  ${links}\n`;

const national: SeedFiles = {
  [`${law}/document.yaml`]: `title: 便民服务条例\nkind: LAW\nyear: '2020'\nsha256: ${sha256(ordinance)}\n`,
  [`${law}/source.txt`]: ordinance,
  [`${law}/instruments.yaml`]: [
    'service-ordinance:',
    '  title: 便民服务条例',
    '  kind: ADMINISTRATIVE_REGULATION',
    `  ${fromLaw('便民服务条例自二〇二〇年施行')}`,
    "  versions: { '2020': { effectiveFrom: '2020-01-01' } }",
    'directory-rules:',
    '  title: 公开目录办法',
    '  kind: DEPARTMENT_RULE',
    `  ${fromLaw('公开目录办法自二〇二二年施行')}`,
    "  versions: { '2022': { effectiveFrom: '2022-01-01' } }",
    '',
  ].join('\n'),
  [`${law}/units.yaml`]: [
    `local-governments: { name: 县级以上地方人民政府, kind: CLASS, ${fromLaw('县级以上地方人民政府应当公布收费目录')} }`,
    `justice-departments: { name: 司法行政部门, kind: CLASS, ${fromLaw('司法行政部门应当审查规范性文件')} }`,
    '',
  ].join('\n'),
  [`${law}/obligations.yaml`]: [
    duty(
      'publish-fees',
      '县级以上地方人民政府应当公布收费目录',
      'imposedBy: [{ instrument: service-ordinance }]\n  borneBy: [{ unit: local-governments }]',
    ),
    duty(
      'review-documents',
      '司法行政部门应当审查规范性文件',
      'imposedBy: [{ instrument: service-ordinance }]\n  borneBy: [{ unit: justice-departments }]',
    ),
    duty(
      'open-hotline',
      '县级以上地方人民政府可以开通服务热线',
      'imposedBy: [{ instrument: service-ordinance }]\n  borneBy: [{ unit: local-governments }]',
    ),
    duty(
      'publish-directory',
      '县级以上地方人民政府应当公布公开目录',
      'imposedBy: [{ instrument: directory-rules }]\n  borneBy: [{ unit: local-governments }]',
    ),
  ].join(''),
  'cn-99/jurisdictions.yaml': "province: { name: 海东省, code: '99', level: PROVINCE, inferred: 虚构 }\n",
  'cn-99/metrics.yaml':
    'fee-lists: { name: 公布收费目录, unit: 份 }\ndocuments-reviewed: { name: 审查规范性文件, unit: 份 }\non-time: { name: 按期办结率 }\n',
};

const dongxi: SeedFiles = {
  'cn-990101/jurisdictions.yaml':
    "dongxi: { name: 东溪县, code: '990101', level: COUNTY, within: province, inferred: 虚构 }\n",
  'cn-990101/units.yaml': [
    'county-government:',
    '  name: 县政府',
    '  kind: GOVERNMENT',
    '  level: COUNTY',
    '  inferred: 虚构',
    '  locatedIn: dongxi',
    `  memberOf: [{ unit: 'unit:${law}/local-governments', inferred: 县政府是地方人民政府 }]`,
    'justice-bureau:',
    '  name: 县司法局',
    '  kind: DEPARTMENT',
    '  level: COUNTY',
    '  inferred: 虚构',
    '  locatedIn: dongxi',
    `  memberOf: [{ unit: 'unit:${law}/justice-departments', inferred: 县司法局是司法行政部门 }]`,
    'market-bureau: { name: 县市场局, kind: DEPARTMENT, level: COUNTY, inferred: 虚构, locatedIn: dongxi }',
    '',
  ].join('\n'),
  'cn-990101/obligations.yaml': [
    'inspect-markets:',
    '  statement: 县市场局每年检查市场',
    '  modality: OBLIGATION',
    '  strength: LOCAL',
    '  inferred: 虚构',
    '  borneBy: [{ unit: market-bureau }]',
    '',
  ].join('\n'),
};

const xiling: SeedFiles = {
  'cn-990102/jurisdictions.yaml':
    "xiling: { name: 西岭县, code: '990102', level: COUNTY, within: province, inferred: 虚构 }\n",
  'cn-990102/units.yaml': [
    'county-government:',
    '  name: 县政府',
    '  kind: GOVERNMENT',
    '  level: COUNTY',
    '  inferred: 虚构',
    '  locatedIn: xiling',
    `  memberOf: [{ unit: 'unit:${law}/local-governments', inferred: 县政府是地方人民政府 }]`,
    '',
  ].join('\n'),
};

interface ReportSource {
  readonly space: string;
  readonly lines: readonly string[];
  /** Further lines of `document.yaml`. */
  readonly metadata: string;
  readonly measures: string;
  readonly more?: SeedFiles;
}

function createReport({ space, lines, metadata, measures, more = {} }: ReportSource): SeedFiles {
  const text = lines.join('\n');
  const [title = ''] = lines;
  const year = /\d{4}/.exec(title)?.[0] ?? '';
  const own = Object.entries(more).map(([file, content]) => [`${space}/${file}`, content] as const);
  return {
    [`${space}/document.yaml`]: `title: ${title}\nkind: REPORT\nyear: '${year}'\nsha256: ${sha256(text)}\n${metadata}`,
    [`${space}/source.txt`]: text,
    [`${space}/measures.yaml`]: measures,
    [`${space}/ignored.yaml`]: `- { quote: ${title}, reason: 标题 }\n`,
    ...Object.fromEntries(own),
  };
}

const publishFees = (figure: string, at: string): string =>
  [
    'publish-fees:',
    '  title: 公布收费目录',
    `  at: ${at}`,
    `  quote: 县政府公布收费目录${figure}`,
    '  units: [{ unit: county-government, role: LEAD }]',
    `  fulfils: [{ obligation: 'obligation:${law}/publish-fees' }]`,
    `  applies: [{ instrument: 'instrument:${law}/service-ordinance', manner: IMPLEMENT, inferred: 报告没有点名条例 }]`,
    `  outcomes: { fee-lists: { metric: fee-lists, nature: OUTPUT, figure: ${figure}, quote: 公布收费目录${figure} } }`,
    '',
  ].join('\n');

const reviewDocuments = (figure: string, at: string, outcomes: readonly string[] = []): string =>
  [
    'review-documents:',
    '  title: 审查规范性文件',
    `  at: ${at}`,
    `  quote: 县司法局审查规范性文件${figure}`,
    '  units: [{ unit: justice-bureau, role: LEAD }]',
    `  fulfils: [{ obligation: 'obligation:${law}/review-documents' }]`,
    '  outcomes:',
    `    documents-reviewed: { metric: documents-reviewed, nature: OUTPUT, figure: ${figure}, quote: 审查规范性文件${figure} }`,
    ...outcomes,
    '',
  ].join('\n');

/** The reports by name: 东溪 on 2021, its justice bureau on 2021, 东溪 on 2022 (annotated in part), 西岭 on 2021. */
export const countyReports = {
  dongxi2021: createReport({
    space: 'cn-990101-2021',
    lines: [
      '东溪县2021年法治政府建设报告',
      '一、举措',
      '(一)收费。县政府公布收费目录12份。',
      '(二)审查。县司法局审查规范性文件8份，办结率95%。',
      '二、不足',
      '审查人手不足。',
      '三、安排',
      '继续审查规范性文件。',
    ],
    metadata: 'jurisdiction: { jurisdiction: dongxi, quote: 东溪县2021年法治政府建设报告 }\nannotated: all\n',
    measures: `${publishFees('12份', '一/(一)')}${reviewDocuments('8份', '一/(二)', ['    rate: { metric: on-time, nature: RESULT, figure: 95%, quote: 办结率95% }'])}`,
    more: {
      'shortcomings.yaml': `few-reviewers:\n  statement: 审查人手不足\n  at: 二\n  quote: 审查人手不足\n  concerns: [{ obligation: 'obligation:${law}/review-documents' }]\n`,
      'plans.yaml':
        "go-on-reviewing:\n  ordinal: 一\n  statement: 继续审查规范性文件\n  year: '2022'\n  at: 三\n  quote: 继续审查规范性文件\n  continues: [{ measure: review-documents }]\n",
      'mentions.yaml':
        '- { unit: county-government, at: 一/(一), quote: 县政府 }\n- { unit: justice-bureau, at: 一/(二), quote: 县司法局 }\n',
    },
  }),
  bureau2021: createReport({
    space: 'cn-990101-2021-justice',
    lines: ['东溪县司法局2021年法治政府建设报告', '一、举措', '(一)审查。县司法局审查规范性文件8份。'],
    metadata:
      'jurisdiction: { jurisdiction: dongxi, quote: 东溪县司法局2021年法治政府建设报告 }\nreporter: { unit: justice-bureau, quote: 县司法局2021年法治政府建设报告 }\nannotated: all\n',
    measures: reviewDocuments('8份', '一/(一)'),
  }),
  dongxi2022: createReport({
    space: 'cn-990101-2022',
    lines: [
      '东溪县2022年法治政府建设报告',
      '一、举措',
      '(一)收费。县政府公布收费目录15份。',
      '(二)审查。规范性文件均经审查。',
    ],
    metadata: 'jurisdiction: { jurisdiction: dongxi, quote: 东溪县2022年法治政府建设报告 }\nannotated: [一/(一)]\n',
    measures: publishFees('15份', '一/(一)'),
  }),
  xiling2021: createReport({
    space: 'cn-990102-2021',
    lines: ['西岭县2021年法治政府建设报告', '一、举措', '(一)培训。县政府举办培训3次。'],
    metadata: 'jurisdiction: { jurisdiction: xiling, quote: 西岭县2021年法治政府建设报告 }\nannotated: all\n',
    measures:
      'train:\n  title: 举办培训\n  at: 一/(一)\n  quote: 县政府举办培训3次\n  units: [{ unit: county-government, role: LEAD }]\n',
    more: {
      'ignored.yaml': '- { quote: 西岭县2021年法治政府建设报告, reason: 标题 }\n- { quote: 培训3次, reason: 虚构 }\n',
    },
  }),
} as const satisfies Readonly<Record<string, SeedFiles>>;

/** The name of one of {@link countyReports}. */
export type CountyReport = keyof typeof countyReports;

/** The id of the document of a report. */
export const documentOf = (name: CountyReport): string =>
  `document:${Object.keys(countyReports[name])[0]?.split('/')[0] ?? ''}/report`;

/** The counties with some of their reports as import folders. @throws Error with the problems of the seeds */
export async function compileCounties(reports: readonly CountyReport[]): Promise<readonly ImportFolder[]> {
  const checked = await checkFiles(
    Object.assign({}, national, dongxi, xiling, ...reports.map((name) => countyReports[name])),
  );
  const problems = listProblems(checked);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return checked.folders;
}

/**
 * Brings a graph to hold some of the reports and nothing else of the counties; without any, not even these. The nation around them is
 * that of the real seeds, which the graph must hold.
 */
export async function importCounties(graph: Graph, reports: readonly CountyReport[]): Promise<void> {
  const wanted = new Map(
    (reports.length === 0 ? [] : await compileCounties(reports)).map((folder) => [folder.space, folder]),
  );
  const every = [national, dongxi, xiling, ...Object.values(countyReports)].flatMap((files) =>
    Object.keys(files).map((path) => path.split('/')[0] ?? ''),
  );
  const folders = [...new Set(every)].map(
    (space) => wanted.get(space) ?? { space, content: { nodes: [], links: [], evidence: [] } },
  );
  await applyImport(graph, await planImport(graph, folders));
}
