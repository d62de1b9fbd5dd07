import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Cursor } from './Selection.js';

const cursorShape = z.tuple([
  z.string(),
  z.string().nullable(),
  z.array(z.union([z.string(), z.number(), z.boolean()])),
]);

/** Writes a cursor: opaque to clients, bound to field, filter and order by `binding` and to its parent by the parent's id. */
export function stringifyCursor(binding: string, { parent, keys }: Cursor): string {
  return Buffer.from(JSON.stringify([binding, parent, keys]), 'utf8').toString('base64url');
}

/** Reads a cursor; null when it is none, or is bound to something else. */
export function parseCursor(text: string, binding: string): Cursor | null {
  const shape = cursorShape.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')));
  if (!shape.success) return null;
  const [bound, parent, keys] = shape.data;
  return bound === binding ? { parent, keys } : null;
}

/** What binds cursors to one list: eight hex digits over whatever distinguishes it. */
export function createBinding(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
