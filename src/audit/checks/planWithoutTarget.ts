import { planWithoutTarget as query } from '../../graph/checks/planWithoutTarget.js';
import type { AuditCheck } from './AuditCheck.js';

/** A plan that cannot be checked next year. */
export const planWithoutTarget: AuditCheck = {
  id: 'plan-without-target',
  severity: 'INFO',
  query,
  title: { zh: '安排缺单位、目标或时限', en: 'Plan without unit, target or date' },
  description: {
    zh: '安排没有责任单位、目标数值或时限，次年无从核对。',
    en: 'Without a unit, a target figure or a date the plan cannot be checked next year.',
  },
  messages: {
    FAIL: { zh: '“{subject}”缺：{details}', en: '“{subject}” lacks: {details}' },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定“{subject}”缺：{details}',
      en: 'Its section is not annotated in full: whether “{subject}” lacks {details} cannot be decided',
    },
  },
  words: {
    unit: { zh: '责任单位', en: 'unit' },
    target: { zh: '目标数值', en: 'target figure' },
    date: { zh: '时限', en: 'date' },
  },
};
