import { parseId } from './id.js';
import type { Kind } from './kind.js';
import { findKindByWord } from './kindSpecs.js';
import type { Relation } from './relations.js';

/** The kinds of an accountability trail in the order in which it is read: from the law to what is planned. Units stand beside it. */
export const trailKinds = [
  'Instrument',
  'Version',
  'Provision',
  'Obligation',
  'Measure',
  'Outcome',
  'Equation',
  'Shortcoming',
  'Plan',
] as const satisfies readonly Kind[];

/** A kind of which a trail can be asked. */
export type TrailKind = (typeof trailKinds)[number] | 'Unit';

/** Tells whether a trail can be asked of a kind: texts and places have none. */
export function isTrailKind(kind: Kind): kind is TrailKind {
  return kind === 'Unit' || trailKinds.some((each) => each === kind);
}

/** The relations that are stored from the later fact to the earlier, or from a unit to its fact: a reader of the trail walks them backwards. */
const walkedBackwards: ReadonlySet<string> = new Set<Relation>([
  'BASED_ON',
  'FULFILS',
  'APPLIES',
  'RESPONSIBLE_FOR',
  'TERM',
  'CONCERNS',
  'ADDRESSES',
  'CONTINUES',
  'REALISES',
]);

/** A link of a trail, its ends as stored, all by id. */
export interface TrailLink {
  readonly link: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
}

/** A link as the reader of a trail walks it: from the law on, and from a fact to its unit; all by id. */
export interface TrailStep {
  readonly link: string;
  readonly from: string;
  readonly to: string;
  readonly reversed: boolean;
}

/** Puts links in the order in which a trail is read: law, duty, bearer, measure, unit, outcome, equation, shortcoming, plan; equal ones by ids. */
export function orderTrail(links: readonly TrailLink[]): readonly TrailStep[] {
  return links
    .map(toStep)
    .map((step) => ({ step, places: placesOf(step), ids: `${step.from} ${step.to} ${step.link}` }))
    .toSorted(
      (one, other) =>
        one.places.later - other.places.later ||
        one.places.start - other.places.start ||
        (one.ids < other.ids ? -1 : 1),
    )
    .map(({ step }) => step);
}

function toStep({ link, relation, from, to }: TrailLink): TrailStep {
  return walkedBackwards.has(relation)
    ? { link, from: to, to: from, reversed: true }
    : { link, from, to, reversed: false };
}

/** A step stands at the place of its later end; one to a unit stands just behind the fact whose unit it is. */
function placesOf({ from, to }: TrailStep): { readonly later: number; readonly start: number } {
  const [start, end] = [placeOf(from), placeOf(to)];
  return { later: end < 0 ? start + 0.5 : Math.max(start, end), start };
}

/** The place of a fact's kind in the trail; -1 for those beside it. */
function placeOf(id: string): number {
  const places: readonly unknown[] = trailKinds;
  return places.indexOf(findKindByWord(parseId(id)?.word ?? ''));
}
