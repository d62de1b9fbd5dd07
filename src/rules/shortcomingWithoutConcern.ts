import { absentFromSection } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Shortcomings of which it is not recorded what they concern. */
export const shortcomingWithoutConcern: Rule = {
  id: 'shortcoming-without-concern',
  severity: 'WARNING',
  subject: 'Shortcoming',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  expects: 'CONCERNS',
  title: { zh: '不足无所涉事项', en: 'Shortcoming without concern' },
  description: {
    zh: '没有记载该不足涉及的义务、规范依据、单位或举措。',
    en: 'No obligation, instrument, unit or measure that it concerns is recorded.',
  },
  messages: {
    FAIL: { zh: '没有记载“{subject}”涉及什么', en: 'What “{subject}” concerns is not recorded' },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定“{subject}”涉及什么',
      en: 'Its section is not annotated in full: what “{subject}” concerns cannot be decided',
    },
  },
  cypher: {
    state: decide(['EXISTS { (subject)-[link:CONCERNS]->() WHERE link.basis IN bases }', 'PASS'], absentFromSection),
    details: '[]',
  },
};
