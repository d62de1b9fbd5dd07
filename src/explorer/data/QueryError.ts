/** Why an operation brought no answer: the server is not there, or it refused. */
export type QueryErrorKind = 'unreachable' | 'refused';

/** An operation without an answer; `message` is the server's own where there is one. */
export class QueryError extends Error {
  readonly kind: QueryErrorKind;
  /** `extensions.code` of the first error; null when the server did not answer. */
  readonly code: string | null;

  constructor(kind: QueryErrorKind, message: string, code: string | null = null) {
    super(message);
    this.name = 'QueryError';
    this.kind = kind;
    this.code = code;
  }
}
