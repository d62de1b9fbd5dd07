import type { Bilingual, Enumerated } from './enumeration.js';
import type { Relation } from './relations.js';
import type { TrailKind } from './trail.js';

/** One link that a complete chain of accountability has: what a fact of its kind lacks when it has none such. */
export interface ChainRule {
  readonly on: TrailKind;
  readonly expected: Relation;
  readonly state: Enumerated<'FindingState'>;
  readonly message: Bilingual;
}

/**
 * The rules of a complete chain, in the order of the chain. What satisfies each is written in Cypher under the same name
 * (`graph/queries/chainGaps.ts`). Source: README, “The trail of a fact”.
 */
export const chainRules = {
  lawWithoutDuty: {
    on: 'Instrument',
    expected: 'IMPOSES',
    state: 'FAIL',
    message: { zh: '没有记载该规范依据规定的义务', en: 'No duty that this instrument imposes is recorded' },
  },
  dutyWithoutLaw: {
    on: 'Obligation',
    expected: 'IMPOSES',
    state: 'FAIL',
    message: {
      zh: '没有记载规定该义务的规范依据或条款',
      en: 'No instrument or provision that imposes this duty is recorded',
    },
  },
  dutyWithoutBearer: {
    on: 'Obligation',
    expected: 'BORNE_BY',
    state: 'FAIL',
    message: { zh: '没有记载由谁承担该义务', en: 'Who bears this duty is not recorded' },
  },
  dutyWithoutMeasure: {
    on: 'Obligation',
    expected: 'FULFILS',
    state: 'FAIL',
    message: { zh: '没有记载落实该义务的举措', en: 'No measure is recorded as done for this duty' },
  },
  unitWithoutDuty: {
    on: 'Unit',
    expected: 'BORNE_BY',
    state: 'FAIL',
    message: {
      zh: '没有记载该单位承担的义务或负责的举措',
      en: 'Neither a duty nor a measure of this unit is recorded',
    },
  },
  measureWithoutDuty: {
    on: 'Measure',
    expected: 'FULFILS',
    state: 'FAIL',
    message: {
      zh: '没有记载该举措落实的义务，也没有记载它贯彻或执行的规范依据',
      en: 'Neither a duty for which this measure was done nor an instrument that it implements or enforces is recorded',
    },
  },
  measureWithoutUnit: {
    on: 'Measure',
    expected: 'RESPONSIBLE_FOR',
    state: 'FAIL',
    message: { zh: '没有记载主办或配合该举措的单位', en: 'No unit that leads or supports this measure is recorded' },
  },
  measureWithoutOutcome: {
    on: 'Measure',
    expected: 'YIELDS',
    state: 'FAIL',
    message: {
      zh: '没有记载该举措的产出或效果（涉及范围和基数不算）',
      en: 'Neither work done nor an effect of this measure is recorded (extent and base do not count)',
    },
  },
  outcomeWithoutMeasure: {
    on: 'Outcome',
    expected: 'YIELDS',
    state: 'FAIL',
    message: { zh: '没有记载产生该成效的举措', en: 'No measure that yields this outcome is recorded' },
  },
  rateWithoutBase: {
    on: 'Outcome',
    expected: 'TERM',
    state: 'NOT_RECORDED',
    message: {
      zh: '没有载明该比率的分子或分母，不能由所载数字复算',
      en: 'What this rate is a share of is not recorded in full: it cannot be computed again from recorded figures',
    },
  },
  equationWithoutTerm: {
    on: 'Equation',
    expected: 'TERM',
    state: 'NOT_RECORDED',
    message: { zh: '原文没有给出算式的全部各项', en: 'The text does not give every term of this equation' },
  },
  shortcomingWithoutConcern: {
    on: 'Shortcoming',
    expected: 'CONCERNS',
    state: 'FAIL',
    message: { zh: '没有记载该不足涉及什么', en: 'What this shortcoming concerns is not recorded' },
  },
  shortcomingWithoutPlan: {
    on: 'Shortcoming',
    expected: 'ADDRESSES',
    state: 'FAIL',
    message: { zh: '没有记载针对该不足的安排', en: 'No plan that addresses this shortcoming is recorded' },
  },
  planWithoutUnit: {
    on: 'Plan',
    expected: 'RESPONSIBLE_FOR',
    state: 'FAIL',
    message: { zh: '没有记载主办或配合该安排的单位', en: 'No unit that leads or supports this plan is recorded' },
  },
  planWithoutOrigin: {
    on: 'Plan',
    expected: 'CONTINUES',
    state: 'FAIL',
    message: {
      zh: '没有记载该安排延续什么或针对哪项不足',
      en: 'Neither what this plan continues nor a shortcoming that it addresses is recorded',
    },
  },
} as const satisfies Readonly<Record<string, ChainRule>>;

/** The name of one of {@link chainRules}. */
export type ChainRuleName = keyof typeof chainRules;

/** The names of all rules, in their order. */
export const chainRuleNames: readonly ChainRuleName[] = Object.keys(chainRules).filter(isChainRuleName);

function isChainRuleName(name: string): name is ChainRuleName {
  return Object.hasOwn(chainRules, name);
}
