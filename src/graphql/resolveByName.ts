import { ObligraphError } from '../errors.js';
import type { NamedNode } from '../graph/compileSelection.js';
import { isValueOf } from '../model/enumeration.js';
import type { Kind } from '../model/kind.js';
import { toTitleKey } from '../model/titleKey.js';
import { createOperation, type RootContext, run, selectionSetsOf } from './resolveRoot.js';
import { selectNode } from './selection/selectNode.js';
import { type Tree, toTree } from './Tree.js';

/** What narrows the nodes of one name. */
export interface NameScope {
  readonly kind: Kind;
  /** A place around them, or null. */
  readonly within: string | null;
  /** A day, ISO date: of several works of one title, the one in force on it; null when none is given. */
  readonly on: string | null;
}

/**
 * The one node that bears a name: a title before short titles and aliases; of several works, the one in force on the day that is given,
 * else the one that no other replaces.
 * @throws ObligraphError BAD_USER_INPUT with the ids when several remain, or when none was in force on the day
 */
export async function resolveByName(
  name: string,
  { kind, within, on }: NameScope,
  { context, info }: RootContext,
): Promise<Tree | null> {
  const selection = selectNode(createOperation(info), kind, selectionSetsOf(info));
  const answer = await run(context, info.fieldName, { root: 'named', key: toTitleKey(name), within, on, selection });
  const exact = narrow(toNamedNodes(answer), (node) => node.exact);
  const found = on === null ? narrow(exact, ({ replaced }) => !replaced) : narrowByDate(exact);
  const [only, ...others] = found;
  if (only && others.length === 0) return toTree(only.node);
  if (exact.length === 0) return null;
  const ids = (found.length > 0 ? found : exact).map(({ id }) => id);
  const problem =
    found.length === 0
      ? `None of the ${exact.length} works named “${name}” was in force on ${on}: ${ids.join(', ')}. Give another day`
      : `“${name}” is the name of ${found.length}: ${ids.join(', ')}. ${kind === 'Instrument' ? 'Give the day with `on`' : 'Narrow it by place'}`;
  throw new ObligraphError('BAD_USER_INPUT', `${problem}, or ask by id.`, { argument: 'by', ids });
}

/** A day tells works of one title apart; an id names one work. @throws ObligraphError BAD_USER_INPUT when a day is given */
export function assertNoDay(on: string | null): void {
  if (on === null) return;
  const wanted = 'a title, or no day';
  throw new ObligraphError(
    'BAD_USER_INPUT',
    `\`on\` tells works of one title apart, and the id names one: give ${wanted}.`,
    {
      argument: 'on',
      wanted,
    },
  );
}

/** Works known not to be in force on the day go; of the rest, one that is known to be wins over those without dates. */
function narrowByDate(nodes: readonly NamedNode[]): readonly NamedNode[] {
  if (nodes.length < 2) return nodes;
  const possible = nodes.filter(({ status }) => status === 'IN_FORCE' || status === 'NOT_RECORDED');
  return narrow(possible, ({ status }) => status === 'IN_FORCE');
}

function narrow(nodes: readonly NamedNode[], wanted: (node: NamedNode) => boolean): readonly NamedNode[] {
  const some = nodes.filter(wanted);
  return some.length > 0 ? some : nodes;
}

function toNamedNodes(value: unknown): readonly NamedNode[] {
  return Array.isArray(value) ? value.map(toNamedNode) : [];
}

function toNamedNode(value: unknown): NamedNode {
  const { id, exact, replaced, status, node } = toTree(value) ?? {};
  return {
    id: String(id),
    exact: exact === true,
    replaced: replaced === true,
    status: isValueOf('InstrumentStatus', status) ? status : null,
    node,
  };
}
