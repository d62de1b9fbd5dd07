import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Reports published after 31 March of the next year. Source: 法治政府建设与责任落实督察工作规定: local governments publish their report before 1 April. */
export const reportingDeadline: Rule = {
  id: 'reporting-deadline',
  severity: 'WARNING',
  subject: 'Document',
  scope: 'ITSELF',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  title: { zh: '报告是否按期公布', en: 'Reporting deadline' },
  description: {
    zh: '《法治政府建设与责任落实督察工作规定》：地方政府应于次年4月1日前公布年度报告。',
    en: 'Local governments must publish their yearly report before 1 April of the next year (rules on supervising law-based government).',
  },
  messages: {
    PASS: { zh: '“{subject}”按期公布（{1}）', en: '“{subject}” was published in time ({1})' },
    FAIL: { zh: '“{subject}”逾期公布（{1}）', en: '“{subject}” was published late ({1})' },
    NOT_RECORDED: {
      zh: '“{subject}”的公布日期未载明，不能断定是否按期',
      en: 'The date of publication of “{subject}” is not recorded: whether it was in time cannot be decided',
    },
  },
  cypher: {
    state: decide(
      ['scope IS NULL', 'NOT_APPLICABLE'],
      ['subject.publishedOn IS NULL', 'NOT_RECORDED'],
      ["subject.publishedOn < toString(subject.year + 1) + '-04-01'", 'PASS'],
      "'FAIL'",
    ),
    details: '[day IN [subject.publishedOn] WHERE day IS NOT NULL]',
  },
};
