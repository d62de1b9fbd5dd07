import { isTextKind } from '../../model/kind.js';
import { relationSpecs, targetsOf } from '../../model/relations.js';
import { placesAround, placesBelow } from '../../rules/place.js';
import type { RelationStep } from '../RelationStep.js';

/** The ends of a step as variables; `link` is empty where the link itself is not needed. */
export interface StepVariables {
  readonly near: string;
  readonly link: string;
  readonly far: string;
}

/**
 * The pattern that follows one relation of the table from `near` to `far`. Labels, types and directions come from the table alone.
 * The far label is written only where the type leaves several possible: a check that cannot fail costs a hit per row.
 */
export function matchRelation(step: RelationStep, { near, link, far }: StepVariables): string {
  const type = `[${link}:${step.relation}${ownWords(step)}]`;
  const target = `(${far}${farLabel(step)})`;
  if (step.through === 'provisions') return matchThroughProvisions(step, { type, near, target });
  if (step.through === 'places') return matchThroughPlaces(step, { type, near, target });
  if (step.direction === 'OUT') return `(${near})-${type}->${target}`;
  if (step.direction === 'IN') return `(${near})<-${type}-${target}`;
  return `(${near})-${type}-${target}`;
}

/** The same of a field that shows one node: the end of the link itself. */
export function matchNearest({ through: _, ...step }: RelationStep, variables: StepVariables): string {
  return matchRelation(step, variables);
}

/** A node's field leads to its own words, not to those on which only its links rest. */
function ownWords({ relation }: RelationStep): string {
  return relation === 'EVIDENCED_BY' ? ' {own: true}' : '';
}

function matchThroughProvisions(
  step: RelationStep,
  { type, near, target }: { readonly type: string; readonly near: string; readonly target: string },
): string {
  return step.direction === 'OUT'
    ? `(${near})-[:HAS_VERSION|CONTAINS*0..2]->()-${type}->${target}`
    : `(${near})<-${type}-()<-[:HAS_VERSION|CONTAINS*0..2]-${target}`;
}

/** A place holds what lies in it and what lies in those below it. */
function matchThroughPlaces(
  step: RelationStep,
  { type, near, target }: { readonly type: string; readonly near: string; readonly target: string },
): string {
  return step.direction === 'OUT'
    ? `(${near})-${type}->()${placesAround}${target}`
    : `(${near})${placesBelow}()<-${type}-${target}`;
}

function farLabel(step: RelationStep): string {
  const spec = relationSpecs[step.relation];
  const possible = step.direction === 'IN' ? spec.from : spec.to;
  const wanted = targetsOf(step.relation, step);
  const certain = step.through === undefined && possible.every((kind) => wanted.includes(kind));
  return certain && !wanted.some(isTextKind) ? '' : `:${wanted.join('|')}`;
}
