import { isDeepStrictEqual } from 'node:util';
import type { ContenderName } from '../contenders/names.js';
import type { Case, Operation } from '../operations/Operation.js';

/** One request as a contender takes it. */
export interface Prepared {
  readonly path: string;
  readonly body: string;
  /** Throws where the answer is not the right one. */
  check(text: string): void;
}

/** Makes the requests of an operation for a contender; null when it cannot answer it. */
export function prepareRequests(
  name: ContenderName,
  operation: Operation,
  cases: readonly Case[],
): readonly Prepared[] | null {
  const asked = toRequest(name, operation);
  if (!asked) return null;
  return cases.map((each) => {
    const body = JSON.stringify({ query: asked.query, variables: asked.variables(each) });
    let right: string | null = null;
    const check = (text: string): void => {
      // The first answer is compared with the plain one; the bytes of the others with those of the first.
      if (text === right) return;
      const answer = JSON.parse(text);
      const data = answer.errors === undefined ? asked.toData(answer.data) : answer.errors;
      if (!isDeepStrictEqual(toPlain(data), toPlain(each.expected)))
        throw new WrongAnswer(name, operation.name, { data, expected: each.expected });
      right = text;
    };
    return { path: asked.path, body, check };
  });
}

interface Asked {
  readonly path: string;
  readonly query?: string;
  variables(each: Case): unknown;
  toData(data: unknown): unknown;
}

function toRequest(name: ContenderName, operation: Operation): Asked | null {
  const variables = ({ variables }: Case): unknown => variables;
  const toData = (data: unknown): unknown => data;
  switch (name) {
    case 'floor':
      return { path: `/${operation.name}`, variables, toData };
    case 'obligraph':
      return { path: '/graphql', query: operation.query, variables, toData };
    case 'dataloader':
    case 'mercurius':
      return operation.peers
        ? { path: '/graphql', query: operation.peerQuery ?? operation.query, variables, toData }
        : null;
    case 'generic': {
      const { generic } = operation;
      if (!generic) return null;
      return {
        path: '/graphql',
        query: generic.query,
        variables: (each) => (generic.variables ? generic.variables(each.variables) : each.variables),
        toData: generic.toData,
      };
    }
  }
}

/** An answer that is not what plain TypeScript computed. */
export class WrongAnswer extends Error {
  constructor(
    contender: string,
    operation: string,
    { data, expected }: { readonly data: unknown; readonly expected: unknown },
  ) {
    super(
      `${contender} answered ${operation} wrongly\n  got      ${JSON.stringify(data)?.slice(0, 600)}\n  expected ${JSON.stringify(expected).slice(0, 600)}`,
    );
  }
}

/** Objects of graphql-js have no prototype: only what is sent counts. */
function toPlain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
