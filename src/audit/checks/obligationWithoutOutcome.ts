import { obligationWithoutOutcome as query } from '../../graph/checks/obligationWithoutOutcome.js';
import type { AuditCheck } from './AuditCheck.js';

/** A duty without any result. */
export const obligationWithoutOutcome: AuditCheck = {
  id: 'obligation-without-outcome',
  severity: 'INFO',
  query,
  title: { zh: '义务无成效', en: 'Obligation without outcome' },
  description: {
    zh: '落实该义务的举措没有产出或效果。“可以”类不适用。',
    en: 'No measure for the duty yields work done or an effect. Permissions are left out.',
  },
  messages: {
    FAIL: { zh: '“{subject}”没有记载产出或效果', en: 'Neither work done nor an effect is recorded for “{subject}”' },
    NOT_RECORDED: {
      zh: '尚有报告未全文标注，不能断定“{subject}”有无成效',
      en: 'Not every report is annotated in full: whether “{subject}” has an outcome cannot be decided',
    },
  },
};
