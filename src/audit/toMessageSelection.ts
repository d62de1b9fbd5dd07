import type { MessageSelection } from '../graph/Selection.js';
import type { Bilingual, Enumerated } from '../model/enumeration.js';
import type { AuditCheck } from './checks/AuditCheck.js';

const otherwise: Readonly<Record<Enumerated<'FindingState'>, Bilingual>> = {
  PASS: { zh: '“{subject}”符合', en: '“{subject}” passes' },
  FAIL: { zh: '“{subject}”不符', en: '“{subject}” fails' },
  NOT_RECORDED: { zh: '“{subject}”所载不足，不能断定', en: '“{subject}” cannot be decided from what is recorded' },
  NOT_APPLICABLE: { zh: '“{subject}”不适用本项检查', en: 'The check does not speak of “{subject}”' },
};

/** What the findings of a check say, in one language. */
export function toMessageSelection({ messages, words = {} }: AuditCheck, language: 'ZH' | 'EN'): MessageSelection {
  const spoken = language === 'ZH' ? 'zh' : 'en';
  const templateOf = (state: Enumerated<'FindingState'>): string => (messages[state] ?? otherwise[state])[spoken];
  return {
    templates: {
      PASS: templateOf('PASS'),
      FAIL: templateOf('FAIL'),
      NOT_RECORDED: templateOf('NOT_RECORDED'),
      NOT_APPLICABLE: templateOf('NOT_APPLICABLE'),
    },
    words: Object.fromEntries(Object.entries(words).map(([code, name]) => [code, name[spoken]])),
  };
}
