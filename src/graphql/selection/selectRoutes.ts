import { ObligraphError } from '../../errors.js';
import type { EdgePart, RoutePart } from '../../graph/Selection.js';
import { type Kind, kinds } from '../../model/kind.js';
import { intArgument } from './arguments.js';
import { type AskedField, collectFields, type Operation, objectType, unknownField } from './collectFields.js';
import { selectSteps } from './selectSteps.js';

const mostRoutes = 100;
const stepKinds: readonly Kind[] = kinds.filter((kind) =>
  ['Instrument', 'Version', 'Provision', 'Obligation', 'Measure', 'Unit'].includes(kind),
);

/** Turns what is asked of the routes of a row into plain data. @throws ObligraphError LIMIT_EXCEEDED */
export function selectRoutes(operation: Operation, field: AskedField): EdgePart {
  const first = intArgument(field.args, 'first') ?? 5;
  if (first < 0 || first > mostRoutes) {
    throw new ObligraphError(
      'LIMIT_EXCEEDED',
      `routes(first: ${first}): ask for 0 to ${mostRoutes}; routeCount tells how many there are.`,
      {
        argument: 'first',
        wanted: `0 to ${mostRoutes}`,
        received: first,
      },
    );
  }
  const parts = collectFields(operation, objectType(operation, 'Route'), field.selectionSets).map((part): RoutePart => {
    if (part.name === 'basis') return { type: 'basis', key: part.key };
    if (part.name === 'steps') return { type: 'steps', key: part.key, parts: selectSteps(operation, part, stepKinds) };
    throw unknownField('Route', part.name);
  });
  return { type: 'routes', key: field.key, first, parts };
}
