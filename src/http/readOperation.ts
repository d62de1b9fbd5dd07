import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { ObligraphError } from '../errors.js';
import { sha256 } from '../model/digest.js';
import { parseObject } from './parseObject.js';

/** What a request asks, read once: what is checked is what Apollo executes. */
export interface OperationRequest {
  readonly http: HTTPGraphQLRequest;
  /** The SHA-256 of the operation's text, whether the request gives the text or only its hash; null where it gives neither. */
  readonly hash: string | null;
  /** The request names the operation by its hash. */
  readonly persisted: boolean;
  /** The text as it was sent. */
  readonly text: string | null;
}

/** What tells an operation, in the query string as in a body. Source: GraphQL over HTTP, section 5.1. */
const parameterNames = ['query', 'operationName', 'variables', 'extensions'] as const;

/**
 * Reads the operation of a request, and refuses what another reader could read differently: a proxy that filters, or a cache.
 * The query string is written anew from what was read, so that nothing else can be found in it.
 * @throws ObligraphError BAD_USER_INPUT that names what is ambiguous
 */
export function readOperation(request: FastifyRequest): OperationRequest {
  const { method, url, body } = request;
  if (url.includes('#')) throw ambiguous('address', 'an address without #', '#');
  const start = url.indexOf('?');
  const parameters = readParameters(start < 0 ? '' : url.slice(start + 1));
  assertOnePlace(request, parameters);
  const asked = method === 'GET' ? parameters : parseObject(body);
  const text = typeof asked.query === 'string' ? asked.query : null;
  const named = readHash(parseObject(asked.extensions).persistedQuery);
  const actual = text === null ? null : sha256(text);
  if (named !== null && actual !== null && named !== actual)
    throw new ObligraphError(
      'BAD_USER_INPUT',
      'The hash is not the SHA-256 of the text: send one of them, or both that fit.',
      {
        argument: 'extensions.persistedQuery.sha256Hash',
        wanted: actual,
        received: named,
      },
    );
  const search = method === 'GET' ? `?${new URLSearchParams(parameters)}` : '';
  const http = { method, headers: toHeaderMap(request.headers), search, body };
  return { http, hash: named ?? actual, persisted: named !== null, text };
}

/** The parameters of an operation, each at most once. */
function readParameters(search: string): Readonly<Record<string, string>> {
  const all = new URLSearchParams(search);
  return Object.fromEntries(
    parameterNames.flatMap((name) => {
      const values = all.getAll(name);
      if (values.length > 1) throw ambiguous(name, `${name} once`, `${name} ${values.length} times`);
      return values.map((value) => [name, value]);
    }),
  );
}

/** An operation stands in the query string of GET or in the body of POST, never in both. */
function assertOnePlace({ method, headers }: FastifyRequest, parameters: Readonly<Record<string, string>>): void {
  const [name] = Object.keys(parameters);
  if (method === 'POST' && name !== undefined)
    throw ambiguous(name, 'the operation in the body alone', `${name} in the query string too`);
  const hasBody = Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;
  if (method === 'GET' && hasBody) throw ambiguous('body', 'the operation in the query string alone', 'a body too');
  const [, charset = 'utf-8'] = /charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '') ?? [];
  if (!/^utf-?8$/i.test(charset)) throw ambiguous('content-type', 'charset=utf-8', charset.slice(0, 80));
}

/** The hash that names an operation; null where none does. */
function readHash(persistedQuery: unknown): string | null {
  if (persistedQuery === undefined || persistedQuery === null) return null;
  const { version, sha256Hash } = parseObject(persistedQuery);
  if (version === 1 && typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/.test(sha256Hash)) return sha256Hash;
  const wanted = 'version 1 and a sha256Hash of 64 lower-case hexadecimal digits';
  throw new ObligraphError('BAD_USER_INPUT', `This names no operation: give ${wanted}.`, {
    argument: 'extensions.persistedQuery',
    wanted,
    received: JSON.stringify(persistedQuery).slice(0, 120),
  });
}

function ambiguous(argument: string, wanted: string, received: string): ObligraphError {
  return new ObligraphError('BAD_USER_INPUT', `This request can be read in two ways: send ${wanted}.`, {
    argument,
    wanted,
    received,
  });
}

function toHeaderMap(headers: FastifyRequest['headers']): HeaderMap {
  const given = Object.entries(headers).flatMap(
    ([name, value]): Array<[string, string]> =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  return new HeaderMap(given);
}
