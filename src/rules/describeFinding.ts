import { englishLabel } from '../model/englishLabel.js';
import type { Bilingual, Enumerated } from '../model/enumeration.js';
import { fillTemplate } from '../model/fillTemplate.js';
import type { Rule } from './Rule.js';

/** What a rule decided about a subject. */
export interface Decision {
  readonly rule: Rule;
  readonly state: Enumerated<'FindingState'>;
  readonly subject: { readonly id: string; readonly label: string };
  /** The details as the rule's Cypher gives them. */
  readonly details: readonly string[];
}

const otherwise: Readonly<Record<Enumerated<'FindingState'>, Bilingual>> = {
  PASS: { zh: '“{subject}”符合', en: '“{subject}” passes' },
  FAIL: { zh: '“{subject}”不符', en: '“{subject}” fails' },
  NOT_RECORDED: { zh: '“{subject}”所载不足，不能断定', en: '“{subject}” cannot be decided from what is recorded' },
  NOT_APPLICABLE: { zh: '“{subject}”不适用本项检查', en: 'The check does not speak of “{subject}”' },
};

/** What a decision means, in one language: the message of a finding and of a gap. */
export function describeFinding({ rule, state, subject, details }: Decision, language: keyof Bilingual): string {
  const { messages, words = {} } = rule;
  const chinese = language === 'zh';
  return fillTemplate((messages[state] ?? otherwise[state])[language], {
    subject: chinese ? subject.label : englishLabel(subject.id, subject.label),
    details: details.map((detail) => words[detail]?.[language] ?? detail),
    separator: chinese ? '、' : ', ',
    none: chinese ? '无' : 'none',
  });
}
