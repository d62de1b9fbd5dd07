import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Instruments of which no obligation is recorded. The record of an instrument is never known to be whole. */
export const instrumentWithoutObligation: Rule = {
  id: 'instrument-without-obligation',
  severity: 'INFO',
  subject: 'Instrument',
  scope: 'NONE',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  expects: 'IMPOSES',
  title: { zh: '规范依据无义务', en: 'Instrument without obligation' },
  description: {
    zh: '没有记载该规范依据规定的义务，各版本和条款的也没有。',
    en: 'No obligation that the instrument or a provision of it imposes is recorded.',
  },
  messages: {
    PASS: { zh: '{subject}规定的义务有记载', en: 'Obligations that {subject} imposes are recorded' },
    NOT_RECORDED: { zh: '没有记载{subject}规定的义务', en: 'No obligation that {subject} imposes is recorded' },
  },
  cypher: {
    state: decide(
      [
        'EXISTS { (subject)-[:HAS_VERSION|CONTAINS*0..2]->()-[link:IMPOSES]->(:Obligation) WHERE link.basis IN bases }',
        'PASS',
      ],
      "'NOT_RECORDED'",
    ),
    details: '[]',
  },
};
