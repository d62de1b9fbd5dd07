import { obligationWithoutMeasure as query } from '../../graph/checks/obligationWithoutMeasure.js';
import type { AuditCheck } from './AuditCheck.js';

/** A duty without any act. */
export const obligationWithoutMeasure: AuditCheck = {
  id: 'obligation-without-measure',
  severity: 'WARNING',
  query,
  title: { zh: '义务无举措', en: 'Obligation without measure' },
  description: {
    zh: '报告没有为落实该义务记载任何举措。“可以”类不适用。',
    en: 'No measure is reported as done for the duty. Permissions are left out.',
  },
  messages: {
    FAIL: { zh: '报告没有记载落实“{subject}”的举措', en: 'No measure is reported for “{subject}”' },
    NOT_RECORDED: {
      zh: '尚有报告未全文标注，不能断定“{subject}”有无举措',
      en: 'Not every report is annotated in full: whether a measure exists for “{subject}” cannot be decided',
    },
  },
};
