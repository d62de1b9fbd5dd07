import { vagueMeasure as query } from '../../graph/checks/vagueMeasure.js';
import type { AuditCheck } from './AuditCheck.js';

/** A deed that nothing can verify. */
export const vagueMeasure: AuditCheck = {
  id: 'vague-measure',
  severity: 'WARNING',
  query,
  title: { zh: '表述空泛的举措', en: 'Vague measure' },
  description: {
    zh: '原文没有日期、单位、数字或文件，无从核实。',
    en: 'The words give no date, unit, figure or document to verify it by.',
  },
  messages: {
    FAIL: {
      zh: '“{subject}”没有日期、单位、数字或文件可以核实',
      en: '“{subject}” gives no date, unit, figure or document to verify it by',
    },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定“{subject}”是否空泛',
      en: 'Its section is not annotated in full: whether “{subject}” is vague cannot be decided',
    },
  },
};
