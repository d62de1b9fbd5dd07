import type { Relation } from '../generated/graphql.ts';
import type { Text } from '../language/useText.ts';
import { type SaidLink, sentencePattern } from './sentencePattern.ts';

/** A link as a plain sentence of the chosen language. */
export function relationText(
  text: Text,
  { link, from, to }: { readonly link: SaidLink; readonly from: string; readonly to: string },
): string {
  return sentencePattern(text, link)
    .replace('{from}', () => from)
    .replace('{to}', () => to);
}

/** The words between the two ends of a relation's sentence: “落实”, “由…承担”. */
export function relationWord(text: Text, relation: Relation): string {
  return relationText(text, { link: { relation }, from: '…', to: '…' })
    .replace(/“…”/g, '…')
    .replace(/^…的?|[：:]? ?…$/g, '')
    .trim();
}
