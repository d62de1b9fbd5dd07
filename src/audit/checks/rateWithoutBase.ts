import { rateWithoutBase as query } from '../../graph/checks/rateWithoutBase.js';
import type { AuditCheck } from './AuditCheck.js';

/** A share of nobody knows what. */
export const rateWithoutBase: AuditCheck = {
  id: 'rate-without-base',
  severity: 'WARNING',
  query,
  title: { zh: '比率无基数', en: 'Rate without base' },
  description: {
    zh: '原文没有给出比率的分子分母；基数从不假定。',
    en: 'The text does not give what the rate is a share of; a base is never assumed.',
  },
  messages: {
    PASS: { zh: '“{subject}”的分子分母均有记载', en: 'Both parts of “{subject}” are recorded' },
    NOT_RECORDED: {
      zh: '“{subject}”的基数未载明（缺：{details}）',
      en: 'What “{subject}” is a share of is not recorded (missing: {details})',
    },
  },
};
