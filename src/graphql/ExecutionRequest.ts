import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { RequestContext } from './context.js';

/** What the executor needs of a request. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  /** Distinguishes documents. */
  readonly queryHash: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** Distinguishes the operations of all documents. */
export function keyOfOperation({ queryHash, operationName }: ExecutionRequest): string {
  return `${queryHash} ${operationName ?? ''}`;
}
