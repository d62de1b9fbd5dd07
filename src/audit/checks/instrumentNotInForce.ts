import { instrumentNotInForce as query } from '../../graph/checks/instrumentNotInForce.js';
import type { AuditCheck } from './AuditCheck.js';

/** A law applied outside its time. */
export const instrumentNotInForce: AuditCheck = {
  id: 'instrument-not-in-force',
  severity: 'ERROR',
  query,
  title: { zh: '适用时未生效的规范依据', en: 'Instrument not in force when applied' },
  description: {
    zh: '有日期的举措按其日期判断，无日期的按全年判断；印发和起草不适用，制度不适用；原文写“新修订”的即指新文本。',
    en: 'A dated measure is judged on its days, an undated one on its whole year. Issuing, preparing and regimes are left out; 新修订 in the words settles which text is meant.',
  },
  messages: {
    PASS: { zh: '“{subject}”所适用的{details}在其时有效', en: '{details} was in force when “{subject}” applied it' },
    FAIL: {
      zh: '“{subject}”所适用的{details}在其时无一日有效',
      en: '{details} was in force on no day on which “{subject}” applied it',
    },
    NOT_RECORDED: {
      zh: '“{subject}”适用{details}时该依据是否有效，所载日期不足以断定',
      en: 'Whether {details} was in force when “{subject}” applied it cannot be decided from the recorded dates',
    },
  },
};
