import { parseId } from './id.js';
import { isTextKind } from './kind.js';
import { findKindByWord } from './kindSpecs.js';

/**
 * The English label of a node: the words of its id's name, which are English by the rules of the seeds
 * (`unit:cn-110101/justice-bureau` → `Justice bureau`). Text has no English: its label stays as printed.
 */
export function englishLabel(id: string, label: string): string {
  const parsed = parseId(id);
  const kind = parsed && findKindByWord(parsed.word);
  if (!parsed || !kind || isTextKind(kind)) return label;
  const words = parsed.name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
