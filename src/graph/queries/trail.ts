import { kindOf, ours } from '../../model/ours.js';
import { type TrailKind, trailKinds } from '../../model/trail.js';
import { type FactLists, trailRules } from './trailGaps.js';
import { type TrailHop, type TrailStage, trailStagesOf } from './trailStages.js';

/** The most facts of one stage: a trail of a hub is cut there, and says so. Beside the chain there may be several to each fact. */
const mostOfStage = 100;
const mostBeside = 300;

/**
 * The accountability trail of a subject: up to the law, down to results and plans, never sideways, with the units beside.
 * At each stage the first facts by id are kept. Binds `subject`, its `source`, `links` (all links of the trail), the lists of `trailFacts` and
 * `cuts` (`[kind, how many are left out]`; what hangs on these is not counted). Where `report` names one, what other reports tell is
 * left out.
 */
export function trail(
  kind: TrailKind,
  { id, report }: { readonly id: string; readonly report: string | null },
): string {
  const stages = trailStagesOf(kind);
  const subject = `own${kind}`;
  const vias = stages.map(({ list }) => `${list}Links`);
  return `MATCH (subject:${kind}&${ours} {id: ${id}})
WITH subject, subject.source AS source, [subject] AS ${subject}
${stages.map((stage) => findStage(stage, report)).join('\n')}
CALL (${vias.join(', ')}) {
  UNWIND ${vias.join(' + ')} AS ways UNWIND ways AS way UNWIND way AS link
  RETURN collect(DISTINCT link) AS links
}
${countCuts(stages.map(({ list }) => list))}`;
}

/** A fact left out of one list may stand in another: then it is not left out. */
function countCuts(lists: readonly string[]): string {
  const cuts = lists.map((list) => `${list}Cut`);
  return `CALL (${[...lists, ...cuts].join(', ')}) {
  UNWIND [fact IN ${cuts.join(' + ')} | [fact, true]] + [fact IN ${lists.join(' + ')} | [fact, false]] AS entry
  WITH entry[0] AS fact, collect(entry[1]) AS absences WHERE all(absent IN absences WHERE absent)
  WITH ${kindOf('fact')} AS kind, count(*) AS leftOut ORDER BY kind
  RETURN collect([kind, leftOut]) AS cuts
}`;
}

function findStage({ list, hops }: TrailStage, report: string | null): string {
  const imports = [...new Set([...hops.flatMap(({ from }) => from), ...(hops.some(needsSource) ? ['subject'] : [])])];
  const most = list === 'beside' ? mostBeside : mostOfStage;
  return `CALL (${imports.join(', ')}) {
  ${walkHops(hops, imports)}
  ${report === null ? '' : `WITH far, way WHERE ${isToldBy(report)}\n  `}WITH far, collect(way) AS ways ORDER BY far.id
  WITH collect(far) AS fars, collect(ways) AS ways
  RETURN fars[..${most}] AS ${list}, ways[..${most}] AS ${list}Links, fars[${most}..] AS ${list}Cut
}`;
}

function walkHops(hops: readonly TrailHop[], imports: readonly string[]): string {
  const [only] = hops;
  if (only && hops.length === 1) return `${walkHop(only)} WITH far, relationships(path) AS way`;
  const branches = hops.map((each) => `${walkHop(each)} RETURN far, relationships(path) AS way`);
  return `CALL (${imports.join(', ')}) {
    ${branches.join('\n    UNION ALL\n    ')}
  }`;
}

function walkHop(hop: TrailHop): string {
  const where = needsSource(hop) ? ' WHERE far.source = subject.source' : '';
  return `UNWIND ${hop.from.join(' + ')} AS near MATCH path = (near)${hop.pattern}${where}`;
}

function needsSource({ sameSource }: TrailHop): boolean {
  return sameSource === true;
}

/** A fact of no report, or of that one. */
function isToldBy(report: string): string {
  return `NOT far:${toldByReports.join('|')} OR EXISTS { (:Document&${ours} {id: ${report}, source: far.source}) }`;
}

/** The kinds that a report tells of for itself; the others are shared. */
const toldByReports = ['Measure', 'Outcome', 'Equation', 'Shortcoming', 'Plan'] as const satisfies readonly TrailKind[];

/** Tells whether a report tells of a kind for itself. */
export function isToldByReport(kind: TrailKind): boolean {
  return toldByReports.some((each) => each === kind);
}

/**
 * The facts of a trail to which rules apply, list by list and by kind: the leaves beside the chain and the instruments behind
 * instruments are left out.
 */
export function trailFacts(kind: TrailKind): readonly FactLists[] {
  const lists = [`own${kind}`, ...trailStagesOf(kind).map(({ list }) => list)];
  return ([...trailKinds, 'Unit'] as const)
    .map((each) => ({ kind: each, lists: lists.filter((list) => isListOf(list, each)) }))
    .filter(({ kind: each, lists: own }) => own.length > 0 && trailRules.some(({ subject }) => subject === each));
}

function isListOf(list: string, kind: TrailKind): boolean {
  return [`own${kind}`, `above${kind}`, `below${kind}`].includes(list) || (kind === 'Instrument' && list === 'derived');
}
