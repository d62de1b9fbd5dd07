import { int } from 'neo4j-driver';
import type { Kind } from '../../model/kind.js';
import { ours } from '../../model/ours.js';
import { placesAround } from '../../rules/place.js';
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

/** A section of another report than that of the finding does not count: a shared fact has words in several. */
const inSection = `(subject)-[:EVIDENCED_BY {own: true}]->(:Passage)-[:IN_SECTION]->(far:Section)
    WHERE (far.source = scope.source OR NOT EXISTS { (:Document&${ours} {source: far.source, kind: 'REPORT'}) })`;

/** The patterns from a subject of a kind to what it belongs to; none when nothing of the kind belongs to such a thing. */
export function listPatterns(belonging: Belonging, subject: Kind): readonly string[] {
  if (belonging === 'section') return [inSection];
  const label = belonging === 'unit' ? 'Unit' : 'Instrument';
  return (patterns[belonging][subject] ?? []).map((pattern) => pattern.replace('(far)', `(far:${label})`));
}

/** No condition. */
export const everyFinding: AuditConditions = {
  states: null,
  strengths: null,
  subjects: null,
  unit: null,
  instrument: null,
  section: null,
  ownSection: null,
  documents: null,
  jurisdictions: null,
  years: null,
};

/** Conditions on rows of findings: those on subject and report, and those on the decision. */
export interface CompiledConditions {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The conditions on findings whose subjects are of one kind. A section holds what its subsections hold, a place what the places below hold. */
export function compileAuditConditions(
  compilation: Compilation,
  conditions: AuditConditions,
  subject: Kind,
): CompiledConditions {
  const { states, strengths, unit, instrument, section, ownSection, subjects } = conditions;
  const among = (expression: string, values: readonly unknown[] | null): readonly string[] =>
    values === null ? [] : [`${expression} IN ${compilation.parameter(values)}`];
  const belongsTo = (belonging: Belonging, ids: readonly string[] | null): readonly string[] => {
    if (ids === null) return [];
    const parameter = compilation.parameter(ids);
    const patternsOfKind = listPatterns(belonging, subject).map((pattern) => existsAmong(pattern, parameter));
    return [patternsOfKind.length === 0 ? 'false' : `(${patternsOfKind.join(' OR ')})`];
  };
  return {
    before: [
      ...compileScopeConditions(compilation, conditions),
      ...among('subject.id', subjects),
      ...among('subject.strength', strengths),
      ...belongsTo('unit', unit),
      ...belongsTo('instrument', instrument),
      ...belongsTo('section', ownSection),
      ...(section === null ? [] : [isInSection(compilation.parameter(section))]),
    ],
    after: among('state', states),
  };
}

/** The conditions on the report of a finding, bound to `scope`. */
export function compileScopeConditions(
  compilation: Compilation,
  { documents, jurisdictions, years }: Pick<AuditConditions, 'documents' | 'jurisdictions' | 'years'>,
): readonly string[] {
  return [
    ...(documents === null ? [] : [`scope.id IN ${compilation.parameter(documents)}`]),
    ...(years === null ? [] : [`scope.year IN ${compilation.parameter(years.map((year) => int(year)))}`]),
    ...(jurisdictions === null
      ? []
      : [
          `EXISTS { (scope)-[:LOCATED_IN]->(:Jurisdiction)${placesAround}(place:Jurisdiction) WHERE place.id IN ${compilation.parameter(jurisdictions)} }`,
        ]),
  ];
}

function isInSection(ids: string): string {
  return existsAmong(inSection.replace('(far:Section)', '(:Section)-[:SUBSECTION_OF*0..4]->(far:Section)'), ids);
}

function existsAmong(pattern: string, ids: string): string {
  return `EXISTS { MATCH ${pattern} ${pattern.includes('WHERE ') ? 'AND' : 'WHERE'} far.id IN ${ids} }`;
}
