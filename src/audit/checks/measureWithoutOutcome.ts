import { measureWithoutOutcome as query } from '../../graph/checks/measureWithoutOutcome.js';
import type { AuditCheck } from './AuditCheck.js';

/** A deed without a result. */
export const measureWithoutOutcome: AuditCheck = {
  id: 'measure-without-outcome',
  severity: 'INFO',
  query,
  title: { zh: '举措无成效', en: 'Measure without outcome' },
  description: {
    zh: '没有产出或效果；涉及范围和基数不算。',
    en: 'Neither work done nor an effect follows; extent and base do not count.',
  },
  messages: {
    FAIL: { zh: '“{subject}”没有记载产出或效果', en: 'Neither work done nor an effect is recorded for “{subject}”' },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定“{subject}”有无成效',
      en: 'Its section is not annotated in full: whether “{subject}” has an outcome cannot be decided',
    },
  },
};
