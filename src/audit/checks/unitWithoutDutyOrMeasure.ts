import { unitWithoutDutyOrMeasure as query } from '../../graph/checks/unitWithoutDutyOrMeasure.js';
import type { AuditCheck } from './AuditCheck.js';

/** A unit named in vain. */
export const unitWithoutDutyOrMeasure: AuditCheck = {
  id: 'unit-without-duty-or-measure',
  severity: 'INFO',
  query,
  title: { zh: '提及的单位无义务、无举措', en: 'Unit named without duty or measure' },
  description: {
    zh: '报告提到它，却既无义务也无举措；平台和公众不适用。',
    en: 'A report names it, and ties neither a duty nor a measure to it. Platforms and the public are left out.',
  },
  messages: {
    FAIL: {
      zh: '报告提到“{subject}”，没有记载其义务或举措',
      en: 'The report names “{subject}” and ties neither a duty nor a measure to it',
    },
    NOT_RECORDED: {
      zh: '尚有报告未全文标注，不能断定“{subject}”有无义务或举措',
      en: 'Not every report is annotated in full: whether “{subject}” has a duty or a measure cannot be decided',
    },
  },
};
