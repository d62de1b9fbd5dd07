import type { WalkRestriction } from '../WalkSelection.js';

/** A node with more links of the asked relations than these is a hub: nearly everything can be joined through it. */
const mostLinks = 100;
/** The most nodes of one level of a search. */
const widestLevel = 10_000;

/** A restriction as a query writes it. */
export interface WalkTerms extends WalkRestriction {
  /** The expression of the ids of {@link WalkRestriction.passHubs}; null: there are none. */
  readonly passed: string | null;
}

/** One level of a search by breadth: the nodes that are one link further than those of `previous`. */
export interface Level {
  /** The variable of its nodes; its hubs and whether it was cut are `<name>Hubs` and `<name>Cut`. */
  readonly name: string;
  readonly previous: string;
  /** The level before `previous`, where there is one: a neighbour is never nearer than that. */
  readonly before: string | null;
  /** The other end of the paths, which is none of the nodes in between. */
  readonly other: string;
  /** Lists outside of which nothing is of use; null: no such restriction. */
  readonly within: readonly string[] | null;
}

/** Finds a level: distinct nodes by id, the hubs apart, from which the search does not go on. */
export function findLevel({ name, previous, before, other, within }: Level, restriction: WalkTerms): string {
  const imports = [previous, ...(before === null ? [] : [before]), other, ...(within ?? [])];
  const conditions = [
    `NOT far IN ${previous}`,
    ...(before === null ? [] : [`NOT far IN ${before}`]),
    ...(within === null ? [] : [`far IN ${within.join(' + ')}`]),
  ];
  return `CALL (${imports.join(', ')}) {
  UNWIND ${previous} AS near MATCH (near)-[:${typesOf(restriction)}]-(far) WHERE ${isPassable('far', restriction)} AND far <> ${other}
  WITH DISTINCT far WHERE ${conditions.join(' AND ')}
  WITH far, ${isHub('far', restriction)} AS hub ORDER BY far.id
  WITH collect(CASE WHEN hub THEN null ELSE far END) AS nodes, collect(CASE WHEN hub THEN far END) AS hubs
  RETURN nodes[..${widestLevel}] AS ${name}, hubs[..${widestLevel}] AS ${name}Hubs, size(nodes) > ${widestLevel} OR size(hubs) > ${widestLevel} AS ${name}Cut
}`;
}

/** The types of the links that may be walked. */
export function typesOf({ relations }: WalkRestriction): string {
  return relations.join('|');
}

/** Whether a walk may pass a node, by its kind. */
export function isPassable(node: string, { through }: WalkRestriction): string {
  return through.length === 0 ? 'false' : `${node}:${through.join('|')}`;
}

/** Whether a node has too many links to be passed; no more of them are counted than are needed to know. */
export function isHub(node: string, restriction: WalkTerms): string {
  if (!restriction.excludeHubs) return 'false';
  const others = restriction.passed === null ? '' : `NOT ${node}.id IN ${restriction.passed} AND `;
  return `${others}COUNT { MATCH (${node})-[:${typesOf(restriction)}]-() RETURN 1 AS one LIMIT ${mostLinks + 1} } > ${mostLinks}`;
}
