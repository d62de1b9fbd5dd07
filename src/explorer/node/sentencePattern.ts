import type { Relation, Role } from '../generated/graphql.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import type { Text } from '../language/useText.ts';

/** What decides the sentence of a link. */
export interface SaidLink {
  readonly relation: Relation;
  /** What a unit is to a measure or plan; absent where links of several roles are spoken of together. */
  readonly role?: Role | null;
}

/** The sentence of a link in the chosen language, `{from}` and `{to}` standing for its ends: that of its role where it has one. */
export function sentencePattern(text: Text, { relation, role }: SaidLink): string {
  const { zh, en } = role ? vocabulary.RoleSentence[role] : vocabulary.Relation[relation];
  return text(zh, en);
}
