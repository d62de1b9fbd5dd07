import { ObligraphError } from '../../errors.js';
import type { CoverageKeyPart, CoveragePart, CoverageSelection } from '../../graph/Selection.js';
import { kinds } from '../../model/kind.js';
import { toRecord } from '../../model/toRecord.js';
import { findRule } from '../../rules/findRule.js';
import { enumListArgument, textArgument } from './arguments.js';
import {
  type AskedField,
  collectFields,
  type Operation,
  objectType,
  selectTarget,
  unknownField,
} from './collectFields.js';
import { selectConditions } from './selectFindings.js';

/** The most rows that coverage answers with. */
export const mostCoverageRows = 1_000;

/** Turns what is asked of coverage into plain data. @throws ObligraphError BAD_USER_INPUT */
export function selectCoverage(operation: Operation, field: AskedField): CoverageSelection {
  const by = enumListArgument(field.args, 'by', 'CoverageDimension') ?? [];
  if (by.length === 0 || new Set(by).size < by.length) {
    const wanted = 'one or more dimensions, none of them twice';
    throw new ObligraphError('BAD_USER_INPUT', `coverage(by:) wants ${wanted}, and got ${by.join(', ') || 'none'}.`, {
      argument: 'by',
      wanted,
      received: by,
    });
  }
  return {
    rule: findRule(textArgument(field.args, 'check') ?? 'obligation-without-measure', 'check'),
    by,
    conditions: selectConditions(toRecord(field.args.filter)),
    limit: mostCoverageRows + 1,
    parts: collectFields(operation, objectType(operation, 'CoverageRow'), field.selectionSets).map((part) =>
      selectPart(operation, part),
    ),
  };
}

function selectPart(operation: Operation, field: AskedField): CoveragePart {
  const { key, name } = field;
  switch (name) {
    case 'key':
      return { type: 'key', key };
    case 'keys':
      return {
        type: 'keys',
        key,
        parts: collectFields(operation, objectType(operation, 'CoverageKey'), field.selectionSets).map((part) =>
          selectKeyPart(operation, part),
        ),
      };
    case 'numerator':
    case 'denominator':
    case 'notRecorded':
    case 'leftOut':
    case 'shared':
      return { type: 'count', key, count: name };
    default:
      throw unknownField('CoverageRow', name);
  }
}

function selectKeyPart(operation: Operation, field: AskedField): CoverageKeyPart {
  const { key, name } = field;
  if (name === 'node') return { type: 'node', key, target: selectTarget(operation, kinds, field.selectionSets) };
  if (name === 'value' || name === 'dimension') return { type: name, key };
  throw unknownField('CoverageKey', name);
}
