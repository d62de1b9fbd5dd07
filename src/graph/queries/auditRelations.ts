import type { Kind } from '../../model/kind.js';
import type { Compilation } from '../compile/Compilation.js';
import type { AuditConditions } from '../Selection.js';

/** What a subject of the audit can belong to. */
export type Belonging = 'unit' | 'instrument' | 'section';

const itself = '(far) WHERE far = subject';
const imposedBy = '<-[:IMPOSES]-()<-[:HAS_VERSION|CONTAINS*0..2]-(far)';

/**
 * How a subject of each kind belongs to a unit or an instrument, as patterns from `subject` to `far`. One table for filters and for
 * coverage, so that a row of coverage and the findings behind it agree; by kind, so that Neo4j plans no pattern that cannot match.
 */
const patterns: Readonly<Record<'unit' | 'instrument', Readonly<Partial<Record<Kind, readonly string[]>>>>> = {
  unit: {
    Unit: [itself],
    Obligation: ['(subject)-[:BORNE_BY]->(far)'],
    Measure: ['(subject)<-[:RESPONSIBLE_FOR]-(far)'],
    Plan: ['(subject)<-[:RESPONSIBLE_FOR]-(far)'],
    Outcome: ['(subject)<-[:YIELDS]-(:Measure)<-[:RESPONSIBLE_FOR]-(far)'],
    Equation: ['(subject)-[:TERM]->(:Outcome)<-[:YIELDS]-(:Measure)<-[:RESPONSIBLE_FOR]-(far)'],
    Shortcoming: ['(subject)-[:CONCERNS]->(far)'],
  },
  instrument: {
    Instrument: [itself],
    Obligation: [`(subject)${imposedBy}`],
    Measure: ['(subject)-[:APPLIES]->(far)', `(subject)-[:FULFILS]->(:Obligation)${imposedBy}`],
    Outcome: [
      '(subject)<-[:YIELDS]-(:Measure)-[:APPLIES]->(far)',
      `(subject)<-[:YIELDS]-(:Measure)-[:FULFILS]->(:Obligation)${imposedBy}`,
    ],
    Shortcoming: ['(subject)-[:CONCERNS]->(far)'],
    Plan: ['(subject)-[:CONTINUES]->(far)'],
  },
};

const inSection = '(subject)-[:EVIDENCED_BY {own: true}]->(:Passage)-[:IN_SECTION]->(far:Section)';

/** The patterns from a subject of a kind to what it belongs to; none when nothing of the kind belongs to such a thing. */
export function listPatterns(belonging: Belonging, subject: Kind): readonly string[] {
  if (belonging === 'section') return [inSection];
  const label = belonging === 'unit' ? 'Unit' : 'Instrument';
  return (patterns[belonging][subject] ?? []).map((pattern) => pattern.replace('(far)', `(far:${label})`));
}

/** The conditions on a row of the audit, whose subjects are of one kind. A section holds what its subsections hold. */
export function compileAuditConditions(
  compilation: Compilation,
  { states, strengths, unit, instrument, section }: AuditConditions,
  subject: Kind,
): readonly string[] {
  const isAmong = (belonging: Belonging, ids: readonly string[] | null): readonly string[] => {
    if (ids === null) return [];
    const parameter = compilation.parameter(ids);
    const conditions = listPatterns(belonging, subject).map((pattern) => existsAmong(pattern, parameter));
    return [conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`];
  };
  return [
    ...(states === null ? [] : [`state IN ${compilation.parameter(states)}`]),
    ...(strengths === null ? [] : [`subject.strength IN ${compilation.parameter(strengths)}`]),
    ...isAmong('unit', unit),
    ...isAmong('instrument', instrument),
    ...(section === null
      ? []
      : [
          existsAmong(
            `${inSection.replace('far:Section', ':Section')}-[:SUBSECTION_OF*0..4]->(far:Section)`,
            compilation.parameter(section),
          ),
        ]),
  ];
}

function existsAmong(pattern: string, ids: string): string {
  return `EXISTS { MATCH ${pattern} ${pattern.includes(' WHERE ') ? 'AND' : 'WHERE'} far.id IN ${ids} }`;
}
