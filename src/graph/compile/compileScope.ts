import type { Kind } from '../../model/kind.js';
import { liesInOrBelow } from '../../rules/place.js';
import type { Scope } from '../queries/scope.js';
import type { Compilation } from './Compilation.js';

/** The kinds whose nodes one document holds. */
const toldKinds = [
  'Measure',
  'Outcome',
  'Equation',
  'Shortcoming',
  'Plan',
  'Document',
  'Section',
  'Passage',
] as const satisfies readonly Kind[];

/** From what a document tells to the document: an equation by its terms, a fact by its own words. */
const toldBy = '-[:TERM*0..1]->()-[:EVIDENCED_BY*0..1 {own: true}]->()-[:IN_DOCUMENT*0..1]->';

/**
 * The conditions that a node of any kind is in a scope: what a report tells as the report is, a unit as its own place is.
 * Instruments, obligations, places and documents that are no reports belong to no one place or year, and are in every scope.
 */
export function compileScope(compilation: Compilation, scope: Scope, node: string): readonly string[] {
  if (scope.within === null && scope.year === null) return [];
  const document = compilation.variable('n');
  const within = scope.within === null ? null : compilation.parameter(scope.within);
  const ofDocument = [
    ...(scope.year === null ? [] : [`${document}.year = ${compilation.parameter(scope.year)}`]),
    ...(within === null ? [] : [liesInOrBelow(document, within)]),
  ];
  const told = `EXISTS { MATCH (${node})${toldBy}(${document}:Document) WHERE ${document}.kind <> 'REPORT' OR (${ofDocument.join(' AND ')}) }`;
  const located = within === null ? '' : ` WHEN ${node}:Unit THEN ${liesInOrBelow(node, within)}`;
  return [`CASE WHEN ${node}:${toldKinds.join('|')} THEN ${told}${located} ELSE true END`];
}
