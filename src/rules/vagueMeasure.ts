import { absentFromSection } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Measures whose words give no date, no acting unit, no figure and no document: nothing to verify them by. */
export const vagueMeasure: Rule = {
  id: 'vague-measure',
  severity: 'WARNING',
  subject: 'Measure',
  scope: 'ITS_REPORT',
  bases: ['STATED'],
  title: { zh: '表述空泛的举措', en: 'Vague measure' },
  description: {
    zh: '原文没有日期、单位、数字或文件，无从核实。',
    en: 'The words give no date, unit, figure or document to verify it by.',
  },
  messages: {
    FAIL: {
      zh: '“{subject}”没有日期、单位、数字或文件可以核实',
      en: '“{subject}” gives no date, unit, figure or document to verify it by',
    },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定“{subject}”是否空泛',
      en: 'Its section is not annotated in full: whether “{subject}” is vague cannot be decided',
    },
  },
  cypher: {
    state: decide(
      [
        `subject.period IS NOT NULL
    OR EXISTS { (subject)<-[link:RESPONSIBLE_FOR]-(:Unit) WHERE link.role IN ['LEAD', 'SUPPORT'] AND link.basis IN bases }
    OR EXISTS { (subject)-[link:YIELDS]->(outcome:Outcome) WHERE outcome.figure IS NOT NULL AND link.basis IN bases }
    OR EXISTS { (subject)-[link:APPLIES]->(:Instrument) WHERE link.basis IN bases }`,
        'PASS',
      ],
      absentFromSection,
    ),
    details: '[]',
  },
};
