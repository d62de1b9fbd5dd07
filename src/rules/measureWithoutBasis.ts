import { absentFromSection } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Measures that carry out no instrument and fulfil no duty that one imposes. To issue, study or publicise a document is no basis. */
export const measureWithoutBasis: Rule = {
  id: 'measure-without-basis',
  severity: 'WARNING',
  subject: 'Measure',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  expects: 'FULFILS',
  title: { zh: '举措无依据', en: 'Measure without legal basis' },
  description: {
    zh: '既不贯彻或执行任何规范依据，也不落实任何规范依据所定的义务；印发、学习、宣传不算。',
    en: 'It carries out no instrument and fulfils no duty that one imposes; to issue, study or publicise is not to carry out.',
  },
  messages: {
    FAIL: { zh: '“{subject}”没有记载依据', en: 'No legal basis is recorded for “{subject}”' },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定“{subject}”有无依据',
      en: 'Its section is not annotated in full: whether “{subject}” has a basis cannot be decided',
    },
  },
  cypher: {
    state: decide(
      [
        `EXISTS { (subject)-[link:APPLIES]->(:Instrument) WHERE link.manner IN ['IMPLEMENT', 'ENFORCE'] AND link.basis IN bases }
    OR EXISTS { (subject)-[link:FULFILS]->(:Obligation)<-[:IMPOSES]-() WHERE link.basis IN bases }`,
        'PASS',
      ],
      absentFromSection,
    ),
    details: '[]',
  },
};
