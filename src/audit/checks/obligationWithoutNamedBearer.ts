import { obligationWithoutNamedBearer as query } from '../../graph/checks/obligationWithoutNamedBearer.js';
import type { AuditCheck } from './AuditCheck.js';

/** A duty that no named unit bears. */
export const obligationWithoutNamedBearer: AuditCheck = {
  id: 'obligation-without-named-bearer',
  severity: 'WARNING',
  query,
  title: { zh: '义务无具名承担者', en: 'Obligation without named bearer' },
  description: { zh: '义务只由一类单位承担，或没有承担者。', en: 'The duty is borne by classes alone, or by nobody.' },
  messages: {
    FAIL: {
      zh: '“{subject}”没有具名的承担者（所载：{details}）',
      en: '“{subject}” has no named bearer (recorded: {details})',
    },
    NOT_RECORDED: {
      zh: '尚有报告未全文标注，不能断定“{subject}”由谁承担',
      en: 'Not every report is annotated in full: who bears “{subject}” cannot be decided',
    },
  },
};
