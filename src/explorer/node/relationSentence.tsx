import type { ReactNode } from 'react';
import type { Relation } from '../generated/graphql.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import type { Text } from '../language/useText.ts';

/** A link as a sentence of the chosen language, its two ends put in their places. */
export function relationSentence(
  text: Text,
  { relation, from, to }: { readonly relation: Relation; readonly from: ReactNode; readonly to: ReactNode },
): ReactNode {
  const { zh, en } = vocabulary.Relation[relation];
  return text(zh, en)
    .split(/(\{from\}|\{to\})/)
    .map((part) => (part === '{from}' ? from : part === '{to}' ? to : part))
    .map((part, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
      <span key={index}>{part}</span>
    ));
}
