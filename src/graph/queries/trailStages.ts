import type { TrailKind } from '../../model/trail.js';

/**
 * A list of facts of a trail: what is the subject's own, what stands above it (towards the law) or below (towards results and plans),
 * the instruments behind instruments (`basis`) and those carrying them out (`derived`), and the leaves `beside` the chain.
 */
export type TrailList = `own${TrailKind}` | `above${TrailKind}` | `below${TrailKind}` | 'basis' | 'derived' | 'beside';

/** One way into a stage: from the facts of earlier lists, bound to `near`, along a pattern to `far`. */
export interface TrailHop {
  readonly from: readonly TrailList[];
  readonly pattern: string;
  /** Shared facts are met by many reports: what follows from those above the subject counts only if the subject's own source says it. */
  readonly sameSource?: true;
}

/** One list of a trail, with all the ways into it. */
export interface TrailStage {
  readonly list: TrailList;
  readonly hops: readonly TrailHop[];
}

const hop = (pattern: string, ...from: readonly TrailList[]): TrailHop => ({ from, pattern });
const sameSource = (pattern: string, ...from: readonly TrailList[]): TrailHop => ({ from, pattern, sameSource: true });

const throughProvisions = '-[:HAS_VERSION|CONTAINS*0..2]->()';
const toInstrument = '()<-[:HAS_VERSION|CONTAINS*0..2]-(far:Instrument)';

/** A trail of a unit begins at what is its own. */
const own: readonly TrailStage[] = [
  { list: 'ownObligation', hops: [hop('<-[:BORNE_BY|OWED_TO]-(far)', 'ownUnit')] },
  { list: 'ownMeasure', hops: [hop('-[:RESPONSIBLE_FOR]->(far:Measure)', 'ownUnit')] },
  { list: 'ownPlan', hops: [hop('-[:RESPONSIBLE_FOR]->(far:Plan)', 'ownUnit')] },
  { list: 'ownShortcoming', hops: [hop('<-[:CONCERNS]-(far)', 'ownUnit')] },
];

/** Upwards: only ever towards the law. */
const above: readonly TrailStage[] = [
  { list: 'aboveShortcoming', hops: [hop('-[:ADDRESSES]->(far)', 'ownPlan')] },
  { list: 'aboveOutcome', hops: [hop('-[:TERM]->(far)', 'ownEquation')] },
  {
    list: 'aboveMeasure',
    hops: [
      hop('<-[:YIELDS]-(far)', 'ownOutcome', 'aboveOutcome'),
      hop('-[:CONCERNS]->(far:Measure)', 'ownShortcoming', 'aboveShortcoming'),
      hop('-[:CONTINUES]->(far:Measure)', 'ownPlan'),
    ],
  },
  {
    list: 'aboveObligation',
    hops: [
      hop('-[:FULFILS]->(far)', 'ownMeasure', 'aboveMeasure'),
      hop('-[:CONCERNS]->(far:Obligation)', 'ownShortcoming', 'aboveShortcoming'),
      hop('-[:CONTINUES]->(far:Obligation)', 'ownPlan'),
    ],
  },
  {
    list: 'aboveInstrument',
    hops: [
      hop(`<-[:IMPOSES]-${toInstrument}`, 'ownObligation', 'aboveObligation'),
      hop('-[:APPLIES]->(far)', 'ownMeasure', 'aboveMeasure'),
      hop('-[:CONCERNS]->(far:Instrument)', 'ownShortcoming', 'aboveShortcoming'),
      hop('-[:CONTINUES]->(far:Instrument)', 'ownPlan'),
      hop('<-[:HAS_VERSION|CONTAINS*1..2]-(far:Instrument)', 'ownProvision', 'ownVersion'),
    ],
  },
  { list: 'basis', hops: [hop(`-[:BASED_ON*1..3]->${toInstrument}`, 'ownInstrument', 'aboveInstrument')] },
];

/** Downwards: only ever towards results and plans. */
const below: readonly TrailStage[] = [
  {
    list: 'derived',
    hops: [hop(`${throughProvisions}<-[:BASED_ON*1..3]-(far)`, 'ownInstrument', 'ownVersion', 'ownProvision')],
  },
  {
    list: 'belowObligation',
    hops: [hop(`${throughProvisions}-[:IMPOSES]->(far)`, 'ownInstrument', 'derived', 'ownVersion', 'ownProvision')],
  },
  {
    list: 'belowMeasure',
    hops: [
      hop('<-[:FULFILS]-(far)', 'ownObligation', 'belowObligation'),
      hop('<-[:APPLIES]-(far)', 'ownInstrument', 'derived'),
    ],
  },
  { list: 'belowOutcome', hops: [hop('-[:YIELDS]->(far)', 'ownMeasure', 'belowMeasure')] },
  { list: 'belowEquation', hops: [hop('<-[:TERM]-(far)', 'ownOutcome', 'belowOutcome')] },
  {
    list: 'belowShortcoming',
    hops: [
      hop(
        '<-[:CONCERNS]-(far)',
        'ownInstrument',
        'derived',
        'ownObligation',
        'belowObligation',
        'ownMeasure',
        'belowMeasure',
      ),
      sameSource('<-[:CONCERNS]-(far)', 'aboveMeasure', 'aboveObligation', 'aboveInstrument'),
    ],
  },
  {
    list: 'belowPlan',
    hops: [
      hop('<-[:ADDRESSES]-(far)', 'ownShortcoming', 'belowShortcoming'),
      hop(
        '<-[:CONTINUES]-(far)',
        'ownInstrument',
        'derived',
        'ownObligation',
        'belowObligation',
        'ownMeasure',
        'belowMeasure',
      ),
      sameSource('<-[:CONTINUES]-(far)', 'aboveMeasure', 'aboveObligation', 'aboveInstrument'),
    ],
  },
];

/** Beside the chain: units, the other terms of equations, sections and the plans of earlier years; the trail does not go on from them. */
const beside: readonly TrailStage[] = [
  {
    list: 'beside',
    hops: [
      hop(
        '-[:ISSUED_BY|BORNE_BY|OWED_TO|REALISES]->(far)',
        ...(['ownInstrument', 'aboveInstrument', 'derived'] as const),
        ...(['ownObligation', 'aboveObligation', 'belowObligation'] as const),
        ...(['ownMeasure', 'aboveMeasure', 'belowMeasure'] as const),
      ),
      hop('<-[:RESPONSIBLE_FOR]-(far)', 'ownMeasure', 'aboveMeasure', 'belowMeasure', 'ownPlan', 'belowPlan'),
      hop(
        '-[:CONCERNS|CONTINUES]->(far:Unit|Section)',
        ...(['ownShortcoming', 'aboveShortcoming', 'belowShortcoming', 'ownPlan', 'belowPlan'] as const),
      ),
      hop('<-[:REALISES]-(far)', 'ownPlan', 'belowPlan'),
      hop('-[:TERM]->(far)', 'belowEquation'),
    ],
  },
];

/** The kinds of subject whose trail tells what the same source says of the duties above: deeds and their results. */
const deeds: readonly TrailKind[] = ['Measure', 'Outcome', 'Equation'];

/** The stages of the trail of a subject, in order, each with the ways that can lead into it. */
export function trailStagesOf(subject: TrailKind): readonly TrailStage[] {
  const known = new Set<TrailList>([`own${subject}`]);
  return [...own, ...above, ...below, ...beside].flatMap(({ list, hops }) => {
    const possible = hops
      .filter((each) => !each.sameSource || deeds.includes(subject))
      .map((each) => ({ ...each, from: each.from.filter((name) => known.has(name)) }))
      .filter(({ from }) => from.length > 0);
    if (possible.length === 0) return [];
    known.add(list);
    return [{ list, hops: possible }];
  });
}
