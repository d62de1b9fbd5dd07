import { basePath } from '../address/basePath.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { type GraphStamp, noteStamp } from './graphStamp.ts';
import { QueryError } from './QueryError.ts';

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: ReadonlyArray<{ readonly message: string; readonly extensions?: { readonly code?: string } }>;
  readonly extensions?: { readonly graph?: GraphStamp };
}

/** Asks one typed operation of the server that sent the page. Throws {@link QueryError}; an aborted one throws the signal's reason. */
export async function runOperation<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const body = await post<Data>(JSON.stringify({ query: operation.toString(), variables }), signal);
  if (body.extensions?.graph) noteStamp(body.extensions.graph);
  const [error] = body.errors ?? [];
  if (error) {
    const code = error.extensions?.code ?? null;
    throw new QueryError(code === 'UNAVAILABLE' ? 'unreachable' : 'refused', error.message, code);
  }
  if (!body.data) throw new QueryError('unreachable', 'the server answered without data');
  return body.data;
}

async function post<Data>(payload: string, signal?: AbortSignal): Promise<Body<Data>> {
  try {
    const response = await fetch(`${basePath}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: payload,
      ...(signal ? { signal } : {}),
    });
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw new QueryError('unreachable', error instanceof Error ? error.message : String(error));
  }
}
