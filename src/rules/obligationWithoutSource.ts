import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Obligations that nothing recorded imposes. What is undertaken voluntarily needs no source. */
export const obligationWithoutSource: Rule = {
  id: 'obligation-without-source',
  severity: 'WARNING',
  subject: 'Obligation',
  scope: 'NONE',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  expects: 'IMPOSES',
  title: { zh: '义务无规范依据', en: 'Obligation without source' },
  description: {
    zh: '没有记载规定该义务的规范依据或条款；自愿承担的不适用。',
    en: 'No instrument or provision that imposes the obligation is recorded. What is undertaken voluntarily is left out.',
  },
  messages: {
    PASS: { zh: '“{subject}”有规范依据', en: 'What imposes “{subject}” is recorded' },
    NOT_RECORDED: {
      zh: '没有记载规定“{subject}”的规范依据或条款',
      en: 'No instrument or provision that imposes “{subject}” is recorded',
    },
  },
  cypher: {
    state: decide(
      ["subject.strength = 'VOLUNTARY'", 'NOT_APPLICABLE'],
      ['EXISTS { (subject)<-[link:IMPOSES]-() WHERE link.basis IN bases }', 'PASS'],
      "'NOT_RECORDED'",
    ),
    details: '[]',
  },
};
