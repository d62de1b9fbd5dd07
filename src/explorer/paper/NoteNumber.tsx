import { useSyncExternalStore } from 'react';
import { onPaperNotes, readPaperNotes } from './paperNotes.ts';

/** On paper, where nothing opens: the number of the note with the words. */
export function NoteNumber({ target }: { readonly target: string }) {
  const note = useSyncExternalStore(onPaperNotes, () => readPaperNotes().get(target));
  return note ? <sup className="paper-only">[{note.number}]</sup> : null;
}
