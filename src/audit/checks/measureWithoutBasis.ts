import { measureWithoutBasis as query } from '../../graph/checks/measureWithoutBasis.js';
import type { AuditCheck } from './AuditCheck.js';

/** A deed without a legal basis. */
export const measureWithoutBasis: AuditCheck = {
  id: 'measure-without-basis',
  severity: 'WARNING',
  query,
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
};
