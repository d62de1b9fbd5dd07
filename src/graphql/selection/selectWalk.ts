import { ObligraphError } from '../../errors.js';
import type {
  PathPart,
  PathResultPart,
  ReachableResultPart,
  ReachedPart,
  WalkLimitPart,
  WalkRestriction,
} from '../../graph/WalkSelection.js';
import { factKinds, type Kind, kinds } from '../../model/kind.js';
import { type Relation, relationNames } from '../../model/relations.js';
import { intArgument, kindsArgument, relationsArgument, textsArgument } from './arguments.js';
import {
  type AskedField,
  collectFields,
  type Operation,
  objectType,
  selectTarget,
  unknownField,
} from './collectFields.js';
import { selectSteps } from './selectSteps.js';

const longestWalk = 10;

/** Reads which links and nodes a walk may use; `usual` relations where none are named. @throws ObligraphError BAD_USER_INPUT, LIMIT_EXCEEDED */
export function selectWalkRestriction(
  { args }: AskedField,
  usual: readonly Relation[] = relationNames,
): WalkRestriction {
  const relations = relationsArgument(args, 'relations') ?? usual;
  if (relations.length === 0) {
    const wanted = 'at least one relation, or null for the usual ones';
    throw new ObligraphError('BAD_USER_INPUT', `relations is empty: give ${wanted}.`, {
      argument: 'relations',
      wanted,
      received: [],
    });
  }
  return {
    relations,
    through: kindsArgument(args, 'through') ?? factKinds,
    excludeHubs: args.excludeHubs !== false,
    passHubs: textsArgument(args, 'passHubs'),
    maxLength: boundedArgument(args, 'maxLength', longestWalk),
  };
}

/** A whole number from 1 to a bound. @throws ObligraphError BAD_USER_INPUT below it, LIMIT_EXCEEDED above it */
export function boundedArgument(args: AskedField['args'], argument: string, most: number): number {
  const received = intArgument(args, argument);
  const wanted = `1 to ${most}`;
  if (received !== null && received >= 1 && received <= most) return received;
  const code = received !== null && received > most ? 'LIMIT_EXCEEDED' : 'BAD_USER_INPUT';
  throw new ObligraphError(code, `${argument} is ${received}: ask for ${wanted}.`, { argument, wanted, received });
}

/** Turns what is asked of the paths between two nodes into plain data. */
export function selectPathResult(operation: Operation, field: AskedField): readonly PathResultPart[] {
  return collectFields(operation, objectType(operation, 'PathResult'), field.selectionSets).map(
    (part): PathResultPart =>
      part.name === 'paths'
        ? { type: 'paths', key: part.key, parts: selectPath(operation, part) }
        : selectLimit(operation, part, 'PathResult'),
  );
}

/** Turns what is asked of what can be reached into plain data. */
export function selectReachable(
  operation: Operation,
  field: AskedField,
  wanted: readonly Kind[],
): readonly ReachableResultPart[] {
  return collectFields(operation, objectType(operation, 'ReachableResult'), field.selectionSets).map(
    (part): ReachableResultPart =>
      part.name === 'reached'
        ? { type: 'reached', key: part.key, parts: selectReached(operation, part, wanted) }
        : selectLimit(operation, part, 'ReachableResult'),
  );
}

function selectReached(operation: Operation, field: AskedField, wanted: readonly Kind[]): readonly ReachedPart[] {
  return collectFields(operation, objectType(operation, 'Reached'), field.selectionSets).map((part): ReachedPart => {
    const { key, name } = part;
    if (name === 'node') return { type: 'node', key, target: selectTarget(operation, wanted, part.selectionSets) };
    if (name === 'path') return { type: 'path', key, parts: selectPath(operation, part) };
    if (name === 'distance') return { type: 'distance', key };
    throw unknownField('Reached', name);
  });
}

function selectPath(operation: Operation, field: AskedField): readonly PathPart[] {
  return collectFields(operation, objectType(operation, 'Path'), field.selectionSets).map((part): PathPart => {
    const { key, name } = part;
    if (name === 'steps') return { type: 'steps', key, parts: selectSteps(operation, part, kinds) };
    if (name === 'basis' || name === 'length') return { type: name, key };
    throw unknownField('Path', name);
  });
}

function selectLimit(operation: Operation, part: AskedField, type: string): WalkLimitPart {
  const { key, name } = part;
  if (name === 'excludedHubs')
    return { type: 'excludedHubs', key, target: selectTarget(operation, factKinds, part.selectionSets) };
  if (name === 'complete' || name === 'reasons') return { type: name, key };
  throw unknownField(type, name);
}
