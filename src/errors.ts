/**
 * The closed list of what can go wrong in a way that a caller can act on.
 * Everything else is a bug: an ordinary exception, masked at the edge.
 */
export const errorCodes = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'LIMIT_EXCEEDED',
  'TIMEOUT',
  'UNAVAILABLE',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'CONFLICT',
] as const;

/** One of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number];

/** What a caller needs to mend a refused request; every part is optional and safe to show. */
export interface ErrorDetails {
  /** The argument, setting or file that was refused. */
  readonly argument?: string;
  /** The limit that was passed: one of the limits of an operation or of its answer, rate, inFlight or inFlightPerAddress. */
  readonly limit?: string;
  /** What would have been accepted. */
  readonly wanted?: string;
  /** What came instead. */
  readonly received?: unknown;
  /** The nearest thing that would have been accepted. */
  readonly suggestion?: string;
  /** The ids concerned, for example of an ambiguous look-up. */
  readonly ids?: readonly string[];
  /** After how many seconds the same request may be answered. */
  readonly retryAfter?: number;
}

/** An expected failure: one sentence that says what was wrong and how to cure it. */
export class ObligraphError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails & { readonly cause?: unknown } = {}) {
    const { cause, ...rest } = details;
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'ObligraphError';
    this.code = code;
    this.details = rest;
  }
}
