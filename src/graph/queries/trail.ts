import { chainRuleNames, chainRules } from '../../model/chainRules.js';
import { type TrailKind, trailKinds } from '../../model/trail.js';
import { kindOf, ours } from '../ours.js';
import { chainGaps, type FactLists } from './chainGaps.js';
import { type TrailHop, type TrailStage, trailStagesOf } from './trailStages.js';

/** The most facts of one stage: a trail of a hub is cut there, and says so. Beside the chain there may be several to each fact. */
const mostOfStage = 100;
const mostBeside = 300;

/**
 * The accountability trail of a subject: up to the law, down to results and plans, never sideways, with the units beside.
 * At each stage the first facts by id are kept. Binds `subject`, `links` (all links of the trail), `gaps` (`[fact, position of its
 * rule]`) and `cuts` (`[kind, how many are left out]`; what hangs on these is not counted).
 */
export function trail(kind: TrailKind, id: string): string {
  const stages = trailStagesOf(kind);
  const subject = `own${kind}`;
  const lists = [subject, ...stages.map(({ list }) => list)];
  const vias = stages.map(({ list }) => `${list}Links`);
  return `MATCH (subject:${kind}&${ours} {id: ${id}})
WITH subject, [subject] AS ${subject}
${stages.map(findStage).join('\n')}
CALL (${vias.join(', ')}) {
  UNWIND ${vias.join(' + ')} AS ways UNWIND ways AS way UNWIND way AS link
  RETURN collect(DISTINCT link) AS links
}
${chainGaps(listFacts(lists))}
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

function findStage({ list, hops }: TrailStage): string {
  const imports = [...new Set([...hops.flatMap(({ from }) => from), ...(hops.some(needsSource) ? ['subject'] : [])])];
  const most = list === 'beside' ? mostBeside : mostOfStage;
  return `CALL (${imports.join(', ')}) {
  ${walkHops(hops, imports)}
  WITH far, collect(way) AS ways ORDER BY far.id
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

/** The lists to which the rules of a complete chain apply: the leaves beside it and the instruments behind instruments are left out. */
function listFacts(lists: readonly string[]): readonly FactLists[] {
  return ([...trailKinds, 'Unit'] as const)
    .map((kind) => ({ kind, lists: lists.filter((list) => isListOf(list, kind)) }))
    .filter(({ kind, lists }) => lists.length > 0 && chainRuleNames.some((name) => chainRules[name].on === kind));
}

function isListOf(list: string, kind: TrailKind): boolean {
  return [`own${kind}`, `above${kind}`, `below${kind}`].includes(list) || (kind === 'Instrument' && list === 'derived');
}
