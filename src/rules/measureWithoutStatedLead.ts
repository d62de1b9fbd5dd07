import { absentFromSection } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Measures whose words do not say who leads them. */
export const measureWithoutStatedLead: Rule = {
  id: 'measure-without-stated-lead',
  severity: 'INFO',
  subject: 'Measure',
  scope: 'ITS_REPORT',
  bases: ['STATED'],
  title: { zh: '主办单位未明言', en: 'Measure without stated lead' },
  description: {
    zh: '原文没有说由谁主办；推断不算。',
    en: 'The words do not say who leads; an inference does not count.',
  },
  messages: {
    FAIL: {
      zh: '原文没有说“{subject}”由谁主办（推断：{details}）',
      en: 'The words do not say who leads “{subject}” (inferred: {details})',
    },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定原文是否说明“{subject}”的主办',
      en: 'Its section is not annotated in full: whether the words name a lead of “{subject}” cannot be decided',
    },
  },
  cypher: {
    given: [
      `WITH *, COLLECT {
  MATCH (subject)<-[link:RESPONSIBLE_FOR {role: 'LEAD'}]-(unit:Unit) WHERE NOT link.basis IN bases RETURN unit.label ORDER BY unit.label
} AS inferred`,
    ],
    state: decide(
      ["EXISTS { (subject)<-[link:RESPONSIBLE_FOR {role: 'LEAD'}]-(:Unit) WHERE link.basis IN bases }", 'PASS'],
      absentFromSection,
    ),
    details: 'inferred',
  },
};
