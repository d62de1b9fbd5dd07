import { outcomeWithoutFigure as query } from '../../graph/checks/outcomeWithoutFigure.js';
import type { AuditCheck } from './AuditCheck.js';

/** A result that measures nothing. */
export const outcomeWithoutFigure: AuditCheck = {
  id: 'outcome-without-figure',
  severity: 'INFO',
  query,
  title: { zh: '未作计量的成效', en: 'Outcome that measures nothing' },
  description: {
    zh: '只有文字，没有数字；涉及范围和基数不适用。',
    en: 'Told in words alone, without a figure. Extent and base are left out.',
  },
  messages: {
    FAIL: { zh: '“{subject}”只有文字，没有计量', en: '“{subject}” is told in words alone: nothing was measured' },
  },
};
