import type { Direction, Relation } from '../generated/graphql.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import type { GraphLink } from './GraphNode.ts';

/** The links of one node, of one relation and direction as seen from it, or all of them. */
export interface Bundle {
  readonly node: string;
  readonly relation: Relation | null;
  readonly direction: Direction;
}

/** One step of expanding: the first links of a bundle, at most so many. */
export interface Step extends Bundle {
  readonly most: number;
}

/** The most links of one step: as many as the server gives in one page. */
export const mostOfStep = 500;
/** Ids hold neither the sign between the parts nor the space between the steps. */
const idPattern = /^[a-z]+:[^\s~]+\/[^\s~]+$/;

/** Writes steps for the address: `unit:cn/x~BORNE_BY~IN~30`, one after the other. */
export function formatSteps(steps: readonly Step[]): string {
  return steps
    .map(({ node, relation, direction, most }) => [node, relation ?? 'ALL', direction, most].join('~'))
    .join(' ');
}

/** Reads steps from the address; null where one of them is none. */
export function parseSteps(value: string): readonly Step[] | null {
  const steps = value.split(' ').map(parseStep);
  return steps.every((step) => step !== null) ? steps : null;
}

function parseStep(value: string): Step | null {
  const [node, word, direction, number, ...rest] = value.split('~');
  const most = /^\d{1,3}$/.test(number ?? '') ? Number(number) : 0;
  if (!isNodeId(node) || !isDirection(direction) || most < 1 || most > mostOfStep || rest.length > 0) return null;
  if (word === 'ALL') return { node, relation: null, direction, most };
  return isRelation(word) ? { node, relation: word, direction, most } : null;
}

/** Whether a text has the form of an id. */
export function isNodeId(value: string | null | undefined): value is string {
  return typeof value === 'string' && idPattern.test(value);
}

/** Whether a text is the name of a relation. */
export function isRelation(value: string | undefined): value is Relation {
  return value !== undefined && Object.hasOwn(vocabulary.Relation, value);
}

function isDirection(value: string | undefined): value is Direction {
  return value === 'IN' || value === 'OUT' || value === 'BOTH';
}

/** Whether two bundles are the same. */
export function isSameBundle(one: Bundle, other: Bundle): boolean {
  return one.node === other.node && one.relation === other.relation && one.direction === other.direction;
}

/** Whether a link is one of a bundle. */
export function isInBundle({ relation, from, to }: GraphLink, bundle: Bundle): boolean {
  if (bundle.relation !== null && relation !== bundle.relation) return false;
  return (
    (bundle.direction !== 'IN' && from.id === bundle.node) || (bundle.direction !== 'OUT' && to.id === bundle.node)
  );
}
