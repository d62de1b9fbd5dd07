import type { Bilingual } from '../../model/enumeration.js';

/** The language of a printed report. */
export type ReportLanguage = keyof Bilingual;

/** The fixed words of a printed report. */
export const texts = {
  title: { zh: '法律义务图谱审计报告', en: 'Audit of the graph of legal obligations' },
  claim: {
    zh: '本图谱记录的是报告所述（据报告），不是对事实的证明。',
    en: 'The graph records what the report claims; it does not prove that anything was done.',
  },
  summary: { zh: '汇总', en: 'Summary' },
  check: { zh: '检查项', en: 'Check' },
  severity: { zh: '轻重', en: 'Severity' },
  rate: { zh: '通过率', en: 'Passing' },
  failing: { zh: '不符', en: 'Failing' },
  notRecorded: { zh: '未载明', en: 'Not recorded' },
  notApplicable: { zh: '不适用', en: 'Not applicable' },
  population: { zh: '总数', en: 'Population' },
  noFindings: { zh: '没有此类发现。', en: 'No such finding.' },
  noWords: { zh: '没有原文：由推断而来，或整份文献', en: 'No words: inferred, or about a whole document' },
  listed: { zh: '列出的结论', en: 'States listed' },
  reports: { zh: '报告范围', en: 'Reports' },
  checks: { zh: '检查项', en: 'Checks' },
  every: { zh: '全部', en: 'all' },
  readAt: { zh: '读取时间', en: 'Read at' },
  version: { zh: '图谱版本', en: 'Graph version' },
  digest: { zh: '内容摘要', en: 'Digest' },
  source: { zh: '原文 SHA-256', en: 'SHA-256 of the text' },
} as const satisfies Readonly<Record<string, Bilingual>>;
