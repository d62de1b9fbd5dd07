import { liesInOrBelow } from '../../rules/place.js';
import type { Compilation } from '../compile/Compilation.js';
import type { ImplementationParameters } from '../compile/ConnectionRows.js';
import type { ImplementationRestriction } from '../Selection.js';

/** Turns the arguments of an implementation query into parameters. */
export function createImplementationParameters(
  compilation: Compilation,
  restriction: ImplementationRestriction,
): ImplementationParameters {
  const optional = (value: unknown): string | null => (value === null ? null : compilation.parameter(value));
  return {
    depth: restriction.includeDerived ? 3 : 0,
    manners: compilation.parameter(restriction.manners),
    roles: compilation.parameter(restriction.roles),
    standing: optional(restriction.standing),
    basis: optional(restriction.basis),
    year: optional(restriction.year),
    within: optional(restriction.within),
  };
}

/** Weakest link of a path: 3 STATED, 2 EXTERNAL, 1 INFERRED. The basis of each link is read once: that is a database hit. */
export function rankOf(links: string): string {
  return (
    `reduce(rank = 3, link IN ${links} | CASE link.basis WHEN 'INFERRED' THEN 1 ` +
    `WHEN 'EXTERNAL' THEN CASE rank WHEN 3 THEN 2 ELSE rank END ELSE rank END)`
  );
}

/** The same of one link. */
export function rankOfLink(link: string): string {
  return `CASE ${link}.basis WHEN 'INFERRED' THEN 1 WHEN 'EXTERNAL' THEN 2 ELSE 3 END`;
}

/** The basis that a rank stands for. */
export function basisOfRank(rank: string): string {
  return `CASE ${rank} WHEN 3 THEN 'STATED' WHEN 2 THEN 'EXTERNAL' ELSE 'INFERRED' END`;
}

/** The smaller of two ranks. */
export function weaker(one: string, other: string): string {
  return `CASE WHEN ${one} < ${other} THEN ${one} ELSE ${other} END`;
}

/** A condition that every link of a list has one of the wanted bases; always true without such a restriction. */
export function hasBasis(links: string, { basis }: ImplementationParameters): string {
  return basis === null ? 'true' : `all(link IN ${links} WHERE link.basis IN ${basis})`;
}

/** A condition that a measure is of the wanted year. */
export function isOfYear(measure: string, { year }: ImplementationParameters): string {
  return year === null ? 'true' : `${measure}.year = ${year}`;
}

/** A condition that a unit lies in the wanted place or below it; always true where none is wanted. */
export function liesWithin(unit: string, { within }: ImplementationParameters): string {
  return within === null ? 'true' : liesInOrBelow(unit, within);
}
