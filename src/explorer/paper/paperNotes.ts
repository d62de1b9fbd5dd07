import type { LinkWordsFragment, NodeWordsFragment } from '../generated/graphql.ts';

/** What the drawer would show at one address, numbered for paper. */
export interface PaperNote {
  readonly number: number;
  /** The value of `evidence` in the address. */
  readonly target: string;
  readonly words: { readonly link: LinkWordsFragment } | { readonly node: NodeWordsFragment } | null;
}

let notes: ReadonlyMap<string, PaperNote> = new Map();
const listeners = new Set<() => void>();

/** The notes of the page that is to be printed, by target; empty until someone prints. */
export function readPaperNotes(): ReadonlyMap<string, PaperNote> {
  return notes;
}

/** Puts the notes beside the page, each number where its words are cited. */
export function setPaperNotes(next: readonly PaperNote[]): void {
  notes = new Map(next.map((note) => [note.target, note]));
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever the notes are others; gives the function that ends it. */
export function onPaperNotes(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
