import { STATUS_CODES } from 'node:http';

/** A request that HTTP itself refuses, with its status and a sentence; `sendError` answers it. */
export class HttpError extends Error {
  readonly statusCode: number;

  constructor(statusCode: number, message: string) {
    super(message);
    this.name = STATUS_CODES[statusCode] ?? 'HttpError';
    this.statusCode = statusCode;
  }
}
