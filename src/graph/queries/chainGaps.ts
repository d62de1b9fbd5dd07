import { type ChainRuleName, chainRuleNames, chainRules } from '../../model/chainRules.js';
import type { TrailKind } from '../../model/trail.js';

/** When a fact, bound to `fact`, lacks the link that a rule expects. A permission need not be used; a platform or the public bears no duty. */
const lacks: Readonly<Record<ChainRuleName, string>> = {
  lawWithoutDuty: 'NOT EXISTS { (fact)-[:HAS_VERSION|CONTAINS*0..2]->()-[:IMPOSES]->() }',
  dutyWithoutLaw: "fact.strength <> 'VOLUNTARY' AND NOT EXISTS { (fact)<-[:IMPOSES]-() }",
  dutyWithoutBearer: 'NOT EXISTS { (fact)-[:BORNE_BY]->() }',
  dutyWithoutMeasure: "fact.modality <> 'PERMISSION' AND NOT EXISTS { (fact)<-[:FULFILS]-() }",
  unitWithoutDuty:
    "NOT fact.kind IN ['PLATFORM', 'PUBLIC'] AND NOT EXISTS { (fact)<-[:BORNE_BY]-() } AND NOT EXISTS { (fact)-[:RESPONSIBLE_FOR]->(:Measure) }",
  measureWithoutDuty:
    "NOT EXISTS { (fact)-[:FULFILS]->() } AND NOT EXISTS { (fact)-[link:APPLIES]->() WHERE link.manner IN ['IMPLEMENT', 'ENFORCE'] }",
  measureWithoutUnit: "NOT EXISTS { (fact)<-[link:RESPONSIBLE_FOR]-() WHERE link.role IN ['LEAD', 'SUPPORT'] }",
  measureWithoutOutcome: "NOT EXISTS { (fact)-[:YIELDS]->(outcome) WHERE outcome.nature IN ['OUTPUT', 'RESULT'] }",
  outcomeWithoutMeasure: 'NOT EXISTS { (fact)<-[:YIELDS]-() }',
  rateWithoutBase:
    "fact.kind = 'RATE' AND NOT EXISTS { (fact)<-[:TERM]-(equation {kind: 'RATE'}) WHERE equation.state <> 'NOT_RECORDED' }",
  equationWithoutTerm: 'size(coalesce(fact.missing, [])) > 0',
  shortcomingWithoutConcern: 'NOT EXISTS { (fact)-[:CONCERNS]->() }',
  shortcomingWithoutPlan: 'NOT EXISTS { (fact)<-[:ADDRESSES]-() }',
  planWithoutUnit: "NOT EXISTS { (fact)<-[link:RESPONSIBLE_FOR]-() WHERE link.role IN ['LEAD', 'SUPPORT'] }",
  planWithoutOrigin: 'NOT EXISTS { (fact)-[:CONTINUES|ADDRESSES]->() }',
};

/** Lists of facts of one kind, as variables. */
export interface FactLists {
  readonly kind: TrailKind;
  readonly lists: readonly string[];
}

/** Finds what facts lack of a complete chain; binds `gaps`, a list of `[fact, position of the rule]`. */
export function chainGaps(facts: readonly FactLists[]): string {
  const imports = facts.flatMap(({ lists }) => lists).join(', ');
  return `CALL (${imports}) {
  CALL (${imports}) {
    ${facts.map(findGaps).join('\n    UNION ALL\n    ')}
  }
  RETURN collect([fact, rule]) AS gaps
}`;
}

function findGaps({ kind, lists }: FactLists): string {
  const cases = chainRuleNames.flatMap((name, position) =>
    chainRules[name].on === kind ? [`CASE WHEN ${lacks[name]} THEN ${position} END`] : [],
  );
  return `UNWIND ${lists.join(' + ')} AS fact WITH DISTINCT fact
    UNWIND [${cases.join(',\n      ')}] AS rule WITH fact, rule WHERE rule IS NOT NULL RETURN fact, rule`;
}
