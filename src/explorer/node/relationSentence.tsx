import type { ReactNode } from 'react';
import type { Text } from '../language/useText.ts';
import { type SaidLink, sentencePattern } from './sentencePattern.ts';

/** A link as a sentence of the chosen language, its two ends put in their places. */
export function relationSentence(
  text: Text,
  { link, from, to }: { readonly link: SaidLink; readonly from: ReactNode; readonly to: ReactNode },
): ReactNode {
  return sentencePattern(text, link)
    .split(/(\{from\}|\{to\})/)
    .map((part) => (part === '{from}' ? from : part === '{to}' ? to : part))
    .map((part, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
      <span key={index}>{part}</span>
    ));
}
