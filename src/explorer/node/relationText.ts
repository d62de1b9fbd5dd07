import type { Relation } from '../generated/graphql.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import type { Text } from '../language/useText.ts';

/** A link as a plain sentence of the chosen language. */
export function relationText(
  text: Text,
  { relation, from, to }: { readonly relation: Relation; readonly from: string; readonly to: string },
): string {
  const { zh, en } = vocabulary.Relation[relation];
  return text(zh, en)
    .replace('{from}', () => from)
    .replace('{to}', () => to);
}

/** The words between the two ends of a relation's sentence: “落实”, “由…承担”. */
export function relationWord(text: Text, relation: Relation): string {
  return relationText(text, { relation, from: '…', to: '…' })
    .replace(/“…”/g, '…')
    .replace(/^…的?|[：:]? ?…$/g, '')
    .trim();
}
