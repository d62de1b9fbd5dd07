/** A finished answer below a root field, keyed by response key: nothing below asks the database. */
export type Tree = Readonly<Record<string, unknown>>;

/** A decoded value as a tree; null stays null. */
export function toTree(value: unknown): Tree | null {
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : null;
}
