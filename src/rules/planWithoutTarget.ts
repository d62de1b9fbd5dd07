import { absentFromSection } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Plans that lack a unit, a target or a date; details name what is lacking. Targets and dates are looked for in the plan's own words. */
export const planWithoutTarget: Rule = {
  id: 'plan-without-target',
  severity: 'INFO',
  subject: 'Plan',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  title: { zh: '安排缺单位、目标或时限', en: 'Plan without unit, target or date' },
  description: {
    zh: '安排没有责任单位、目标数值或时限，次年无从核对。',
    en: 'Without a unit, a target figure or a date the plan cannot be checked next year.',
  },
  messages: {
    FAIL: { zh: '“{subject}”缺：{details}', en: '“{subject}” lacks: {details}' },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定“{subject}”缺：{details}',
      en: 'Its section is not annotated in full: whether “{subject}” lacks {details} cannot be decided',
    },
  },
  words: {
    unit: { zh: '责任单位', en: 'unit' },
    target: { zh: '目标数值', en: 'target figure' },
    date: { zh: '时限', en: 'date' },
  },
  cypher: {
    given: [
      `WITH *, reduce(words = '', passage IN [(subject)-[:EVIDENCED_BY {own: true}]->(each:Passage) | each.quote] | words + passage) AS words
WITH *, [lack IN [
  CASE WHEN NOT EXISTS { (subject)<-[link:RESPONSIBLE_FOR]-(:Unit) WHERE link.role IN ['LEAD', 'SUPPORT'] AND link.basis IN bases } THEN 'unit' END,
  CASE WHEN NOT words =~ '(?s).*[0-9].*' THEN 'target' END,
  CASE WHEN NOT words =~ '(?s).*([0-9]年|[0-9]月|年底|年内|年前|月底|季度|半年).*' THEN 'date' END
] WHERE lack IS NOT NULL] AS lacking`,
    ],
    state: decide(['size(lacking) = 0', 'PASS'], absentFromSection),
    details: 'lacking',
  },
};
