import type { Basis } from '../../model/enumeration.js';
import type { Kind } from '../../model/kind.js';

/**
 * The Cypher of a check. Its text begins with the variables `bases` (the bases that satisfy the check) and `unread` (whether some
 * report was not annotated in full) and returns `subject`, `state` (a FindingState) and `details` (texts for the message),
 * one row for each node of the kind, those the rule does not speak of included.
 */
export interface CheckQuery {
  readonly subject: Kind;
  readonly bases: readonly Basis[];
  readonly text: string;
}
