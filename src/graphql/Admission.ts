import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { GraphStatistics } from '../model/GraphStatistics.js';
import { BoundedMap } from './BoundedMap.js';
import { type ExecutionRequest, keyOfOperation } from './ExecutionRequest.js';
import { assertExpected, assertWithinLimits, type OperationCost } from './limits/assertWithinLimits.js';
import { depthOfFilter } from './limits/depthOfFilter.js';
import { KnownStatistics } from './limits/KnownStatistics.js';
import { listSizingVariables } from './limits/listSizingVariables.js';
import type { OperationLimits } from './limits/OperationLimits.js';
import { selectNode } from './selection/selectNode.js';

const maxKnown = 1_000;
const maxSizes = 100;

/** What an admitted operation was expected to cost, by the statistics of a version of the graph. */
interface Admitted {
  readonly cost: OperationCost;
  readonly statistics: GraphStatistics | null;
}

/** What is remembered of an operation, so that asking it again costs no measuring. */
interface KnownOperation {
  readonly sizing: readonly string[];
  /** By the sizes that its variables ask for. */
  readonly admitted: BoundedMap<Admitted>;
}

/**
 * Decides whether an operation is executed, by its form and by what its answer is expected to hold. An operation that was admitted stays
 * so: an import that changes the statistics never turns it into an error. What an answer really holds is bounded when it is made.
 */
export class Admission {
  private readonly schema: GraphQLSchema;
  private readonly limits: OperationLimits;
  private readonly known = new BoundedMap<KnownOperation>(maxKnown);
  private readonly statistics = new KnownStatistics();

  constructor(schema: GraphQLSchema, limits: OperationLimits) {
    this.schema = schema;
    this.limits = limits;
  }

  /** Resolves to the expected cost. @throws ObligraphError BAD_USER_INPUT, LIMIT_EXCEEDED; GraphQLError for arguments that their variables make invalid */
  async admit(request: ExecutionRequest, variables: Readonly<Record<string, unknown>>): Promise<OperationCost> {
    const key = keyOfOperation(request);
    const operation = this.known.get(key) ?? {
      sizing: listSizingVariables(request.document),
      admitted: new BoundedMap<Admitted>(maxSizes),
    };
    const size = JSON.stringify(operation.sizing.map((name) => sizeOf(variables[name])));
    const statistics = await this.statistics.get(request.context.graph);
    const earlier = operation.admitted.get(size);
    if (earlier?.statistics === statistics && earlier) return earlier.cost;
    const cost = this.measure(request, variables, statistics);
    if (!earlier) assertExpected(cost, this.limits);
    operation.admitted.set(size, { cost, statistics });
    this.known.set(key, operation);
    return cost;
  }

  /** Tells of a version of the graph that an answer spoke of. */
  note(version: number): void {
    this.statistics.note(version);
  }

  private measure(
    { document, operation }: ExecutionRequest,
    variableValues: Readonly<Record<string, unknown>>,
    statistics: GraphStatistics | null,
  ): OperationCost {
    const fragments = Object.fromEntries(
      document.definitions.filter(isFragment).map((each) => [each.name.value, each]),
    );
    const requested = { schema: this.schema, fragments, variableValues, selectNode };
    const { selectionSet } = operation;
    return assertWithinLimits({ document, selectionSet, operation: requested, statistics }, this.limits);
  }
}

/** What of a variable's value decides how much is asked: of a list its length, of a filter its relations, of a text nothing. */
function sizeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [value.length, depthOfFilter(value)];
  if (typeof value === 'object') return depthOfFilter(value);
  return typeof value === 'string' ? '' : (value ?? null);
}

function isFragment(definition: DocumentNode['definitions'][number]): definition is FragmentDefinitionNode {
  return definition.kind === 'FragmentDefinition';
}
