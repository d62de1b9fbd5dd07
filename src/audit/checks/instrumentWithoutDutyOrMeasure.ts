import { instrumentWithoutDutyOrMeasure as query } from '../../graph/checks/instrumentWithoutDutyOrMeasure.js';
import type { AuditCheck } from './AuditCheck.js';

/** An instrument named in vain. */
export const instrumentWithoutDutyOrMeasure: AuditCheck = {
  id: 'instrument-without-duty-or-measure',
  severity: 'WARNING',
  query,
  title: { zh: '提及的规范依据无义务、无举措', en: 'Instrument cited without duty or measure' },
  description: {
    zh: '报告提到它，却没有由它而来的义务或举措。',
    en: 'A report names it, and neither a duty nor a measure follows from it.',
  },
  messages: {
    FAIL: {
      zh: '报告提到{subject}，没有由它而来的义务或举措',
      en: 'The report names {subject}, and neither a duty nor a measure follows from it',
    },
    NOT_RECORDED: {
      zh: '尚有报告未全文标注，不能断定{subject}有无义务或举措',
      en: 'Not every report is annotated in full: what follows from {subject} cannot be decided',
    },
  },
};
