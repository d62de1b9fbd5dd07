import type { Basis, Kind, Relation } from '../generated/graphql.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import { isNodeId, parseSteps, type Step } from './Step.ts';

/** What is hidden: nodes of a kind, links of a relation or of a basis. */
export type Hidden = Kind | Relation | Basis;

/** What the address says of the graph view. */
export interface GraphAddress {
  /** The node with which it opens. */
  readonly from: string;
  /** The node to which paths are sought; null: it opens with what lies around `from`. */
  readonly to: string | null;
  /** Hubs that these paths may pass. */
  readonly passHubs: readonly string[];
  readonly steps: readonly Step[];
  readonly hidden: readonly Hidden[];
}

/** Takes from the address what was added to the opening, and what was chosen in it. */
export const asOpened = { pass: null, steps: null, node: null, path: null } as const;

/** Reads the address; `invalid` names the first part of it that cannot be. Null: it names no start. */
export function readGraphAddress(
  get: (name: string) => string | null,
): GraphAddress | { readonly invalid: string } | null {
  const [from, to] = [get('from'), get('to')];
  const passHubs = list(get('pass'));
  const steps = get('steps') === null ? [] : parseSteps(get('steps') ?? '');
  const hidden = list(get('hide'));
  if (from === null) return null;
  if (!isNodeId(from)) return { invalid: `from=${from}` };
  if (to !== null && (!isNodeId(to) || to === from)) return { invalid: `to=${to}` };
  if (!passHubs.every(isNodeId)) return { invalid: `pass=${get('pass')}` };
  if (steps === null) return { invalid: `steps=${get('steps')}` };
  if (!hidden.every(isHidden)) return { invalid: `hide=${get('hide')}` };
  return { from, to, passHubs, steps, hidden };
}

/** Writes a list for the address; null takes an empty one away. */
export function formatList(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(' ');
}

function list(value: string | null): readonly string[] {
  return (value ?? '').split(' ').filter((word) => word !== '');
}

function isHidden(value: string): value is Hidden {
  return [vocabulary.Kind, vocabulary.Relation, vocabulary.Basis].some((words) => Object.hasOwn(words, value));
}
