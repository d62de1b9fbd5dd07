import { sha256 } from '../model/digest.js';
import type { Problem } from './Problem.js';
import { formatPlace } from './Problem.js';
import type { SeedCompilation } from './SeedCompilation.js';
import type { SeedDocument } from './SeedIndex.js';

/**
 * Refuses a text that is not the one that was annotated, and names the first quote that it no longer has:
 * called when all quotes have been sought.
 */
export function checkText({ broken }: SeedCompilation, document: SeedDocument): readonly Problem[] {
  const { space, source, place } = document;
  const actual = sha256(source.text);
  if (actual === document.sha256) return [];
  if (document.sha256 === '')
    return [
      place.file.problemAt([], `the SHA-256 of ${space}/source.txt is missing`, `add the line sha256: ${actual}`),
    ];
  const first = broken.get(space);
  const quoted = first && formatPlace(first.place.file.problemAt(first.place.path, '', ''));
  const effect = first ? `the first broken quote is “${first.quote}” of ${quoted}` : 'every quote is still there';
  const message = `${space}/source.txt has the SHA-256 ${actual}, but ${document.sha256} is stated; ${effect}`;
  return [place.file.problemAt(['sha256'], message, 'restore the text, or state its hash after reading what changed')];
}
