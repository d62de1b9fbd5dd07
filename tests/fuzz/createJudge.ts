import type { FastifyInstance } from 'fastify';
import { type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, Kind, parse, print } from 'graphql';
import { errorCodes } from '../../src/errors.js';
import { objectType } from '../../src/graphql/selection/collectFields.js';
import { selectNode } from '../../src/graphql/selection/selectNode.js';
import { askTypenames, checkData } from '../support/checkData.js';
import { makeReachable } from './makeReachable.js';

/** What a judge asks, and what it knows. */
export interface JudgeOptions {
  readonly schema: GraphQLSchema;
  readonly server: FastifyInstance;
  /** Ids of the graph. */
  readonly ids: readonly string[];
}

const serverCodes = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST'];
const expectedCodes: ReadonlySet<unknown> = new Set([
  ...errorCodes.filter((code) => code !== 'UNAVAILABLE'),
  ...serverCodes,
]);
const mostShown = 20;

/** Sends each query as it is and with values that reach Neo4j, and judges the answers: no 5xx, no internal error, data as schema and query say. */
export function createJudge({ schema, server, ids }: JudgeOptions) {
  const outcomes = new Map<string, number>();
  const blamed: string[] = [];
  const blame = (query: string, problems: readonly string[]): void => {
    for (const problem of problems) blamed.push(`${problem}\n  ${query.replaceAll(/\s+/g, ' ').slice(0, 1_000)}`);
  };
  const send = async (document: DocumentNode): Promise<void> => {
    const query = print(askTypenames(document));
    const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const { data, errors = [] } = response.json();
    const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
    const outcome = data ? 'data' : (codes[0] ?? 'neither data nor error');
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    blame(query, [
      ...(response.statusCode >= 500 ? [`status ${response.statusCode}`] : []),
      ...codes.filter((code: unknown) => !expectedCodes.has(code)).map((code: unknown) => `code ${String(code)}`),
      ...(data || codes.length > 0 ? [] : ['neither data nor error']),
      ...(data ? judgeData(schema, document, data) : []),
    ]);
  };
  return {
    ask: async (query: string): Promise<void> => {
      const document = parse(query);
      await send(document);
      await send(makeReachable(document, ids));
    },
    blame,
    failures: () => blamed.length,
    report: (): readonly string[] => [
      ...blamed.slice(0, mostShown),
      [...outcomes].map(([outcome, times]) => `${times} × ${outcome}`).join(', '),
      `${blamed.length} failures`,
    ],
  };
}

function judgeData(schema: GraphQLSchema, document: DocumentNode, value: unknown): readonly string[] {
  const fragments = Object.fromEntries(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const sets = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.selectionSet] : [],
  );
  const operation = { schema, fragments, variableValues: {}, selectNode };
  return checkData(operation, { type: objectType(operation, 'Query'), sets, value, path: 'data' });
}
