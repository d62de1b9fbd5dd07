/** Of which graph the last answer spoke. */
export interface GraphStamp {
  readonly version: number;
  readonly digest: string;
}

let stamp: GraphStamp | null = null;
let changes = 0;
const listeners = new Set<() => void>();

/** The stamp of the last answer; null before the first. */
export function readStamp(): GraphStamp | null {
  return stamp;
}

/** Takes the stamp of an answer; tells the listeners when it is another than before. */
export function noteStamp(next: GraphStamp): void {
  if (stamp?.digest === next.digest && stamp.version === next.version) return;
  if (stamp !== null) changes += 1;
  stamp = next;
  for (const listener of listeners) listener();
}

/** How often the graph was seen to be another than before: 0 until then, though its stamp becomes known. */
export function countChanges(): number {
  return changes;
}

/** Calls `listener` whenever the stamp is another; gives the function that ends it. */
export function onStamp(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
