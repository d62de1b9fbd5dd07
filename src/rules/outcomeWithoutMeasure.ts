import { absentFromSection } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Outcomes that no measure yields. */
export const outcomeWithoutMeasure: Rule = {
  id: 'outcome-without-measure',
  severity: 'WARNING',
  subject: 'Outcome',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  expects: 'YIELDS',
  title: { zh: '成效无举措', en: 'Outcome without measure' },
  description: { zh: '没有记载产生该成效的举措。', en: 'No measure that yields the outcome is recorded.' },
  messages: {
    FAIL: { zh: '没有记载产生“{subject}”的举措', en: 'No measure that yields “{subject}” is recorded' },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定“{subject}”由何举措产生',
      en: 'Its section is not annotated in full: which measure yields “{subject}” cannot be decided',
    },
  },
  cypher: {
    state: decide(
      ['EXISTS { (subject)<-[link:YIELDS]-(:Measure) WHERE link.basis IN bases }', 'PASS'],
      absentFromSection,
    ),
    details: '[]',
  },
};
