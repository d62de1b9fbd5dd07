import type { WalkTerms } from '../queries/walkLevel.js';
import type { WalkRestriction } from '../WalkSelection.js';
import type { Compilation } from './Compilation.js';

/** A walk's restriction as its query writes it: the hubs that may be passed become a parameter. */
export function toWalkTerms(compilation: Compilation, restriction: WalkRestriction): WalkTerms {
  const { passHubs } = restriction;
  return { ...restriction, passed: passHubs.length === 0 ? null : compilation.parameter(passHubs) };
}
