import { ours } from '../../model/ours.js';
import { isHub, isPassable, typesOf, type WalkTerms } from './walkLevel.js';

/** The most nodes of one level from which the search goes on. */
const widestFront = 2_000;

/** From where what is reached, as expressions, and how many are wanted. */
export interface Reach {
  readonly from: { readonly kind: string; readonly id: string };
  readonly kinds: readonly string[];
  readonly maxNodes: string;
}

/**
 * What can be reached from a node, nearest first, then by ids, each with its first shortest path: level by level, every level bounded.
 * Hubs are reached, and not passed. Binds `reached` (`[node, nodes, links, …]`), `hubs` (nodes from which the search did not go on),
 * `more`, `overworked` and `open` (the search could go on).
 */
export function reachable({ from, kinds, maxNodes }: Reach, restriction: WalkTerms): string {
  const levels = Array.from({ length: restriction.maxLength }, (_, index) => index + 1);
  const join = (name: string, operator: string): string => levels.map((level) => `${name}${level}`).join(operator);
  return `OPTIONAL MATCH (a:${from.kind}&${ours} {id: ${from.id}})
WITH a, [a] AS met0, [[a, [a], [], '']] AS front0
${levels.map((level) => goOn(level, kinds, restriction)).join('\n')}
WITH a, ${join('reached', ' + ')} AS reached, ${join('hubs', ' + ')} AS hubs,
  ${join('cut', ' OR ')} AS overworked, size(front${levels.length}) > 0 AS open
WITH a, reached[..${maxNodes}] AS reached, size(reached) > ${maxNodes} AS more, hubs, overworked, open`;
}

function goOn(level: number, kinds: readonly string[], restriction: WalkTerms): string {
  const last = level === restriction.maxLength;
  const wanted = kinds.length === 0 ? 'false' : `far:${kinds.join('|')}`;
  return `CALL (met${level - 1}, front${level - 1}) {
  UNWIND front${level - 1} AS way WITH way, way[0] AS near
  MATCH (near)-[link:${typesOf(restriction)}]-(far) WHERE NOT far IN met${level - 1}
  WITH far, [far, way[1] + [far], way[2] + [link], way[3] + ' ' + far.id + ' ' + link.id] AS way ORDER BY way[3]
  WITH far, head(collect(way)) AS way
  WITH far, way, ${wanted} AS wanted, ${isPassable('far', restriction)} AS passable ORDER BY far.id
  WITH far, way, wanted, passable, ${last ? 'false' : `passable AND ${isHub('far', restriction)}`} AS hub
  WITH collect(far) AS fars, collect(CASE WHEN wanted THEN way END) AS reached,
    collect(CASE WHEN passable AND NOT hub THEN way END) AS front, collect(CASE WHEN hub THEN far END) AS hubs
  RETURN met${level - 1} + fars AS met${level}, reached AS reached${level}, front[..${widestFront}] AS front${level}, hubs AS hubs${level}, size(front) > ${widestFront} AS cut${level}
}`;
}
