import { ours } from '../../model/ours.js';
import { chainRelations } from '../../model/walkRelations.js';
import { findLevel, typesOf, type WalkTerms } from './walkLevel.js';

/** The most unfinished ways that are kept at each length. */
const mostWays = 1_000;

/** The ends of paths as expressions of their ids, and how many are wanted. */
export interface PathEnds {
  readonly from: { readonly kind: string; readonly id: string };
  readonly to: { readonly kind: string; readonly id: string };
  readonly maxPaths: string;
}

/**
 * The simple paths between two nodes, links walked both ways, shortest first, then those with fewer links
 * beside the chain from a law to who acts for it, then by ids. First the distances from both ends are
 * found, level by level; then ways grow from one end by one link at a time, only to nodes from which the other end is near enough.
 * Every level and every length is bounded, so that no graph is too dense. Binds `paths` (`[near, nodes, links, node ids, link ids]`),
 * `hubs` (`[node, the end that met it, its distance from there]`), `more` and `overworked` (a bound was met), and whether the search
 * could go on outward and inward.
 */
export function paths({ from, to, maxPaths }: PathEnds, restriction: WalkTerms): string {
  const { maxLength } = restriction;
  const half = Math.floor(maxLength / 2);
  const outward = numbers(1, Math.max(1, half));
  const inward = numbers(1, Math.max(1, maxLength - 1));
  const lengths = numbers(1, maxLength);
  const hubs = [
    ...outward.map((level) => `[hub IN f${level}Hubs | [hub, 'from', ${level}]]`),
    ...inward.map((level) => `[hub IN b${level}Hubs | [hub, 'to', ${level}]]`),
  ];
  const cuts = [
    ...outward.map((level) => `f${level}Cut`),
    ...inward.map((level) => `b${level}Cut`),
    ...lengths.map((length) => `cut${length}`),
  ];
  return `OPTIONAL MATCH (a:${from.kind}&${ours} {id: ${from.id}})
OPTIONAL MATCH (b:${to.kind}&${ours} {id: ${to.id}})
WITH a, b, [a] AS f0, [b] AS b0, [[a, [a], [], '', '', 0]] AS ways0
${outward.map((level) => findLevel(outwardLevel(level), restriction)).join('\n')}
${inward.map((level) => findLevel(inwardLevel(level, maxLength, half), restriction)).join('\n')}
${lengths.map((length) => growWays(length, maxPaths, restriction)).join('\n')}
WITH a, b, ${lengths.map((length) => `found${length}`).join(' + ')} AS found, ${hubs.join(' + ')} AS hubs,
  ${cuts.join(' OR ')} AS overworked, size(f${outward.length}) > 0 AS outwardOpen, size(b${Math.max(1, maxLength - half)}) > 0 AS inwardOpen
WITH a, b, found[..${maxPaths}] AS paths, size(found) > ${maxPaths} AS more, hubs, overworked, outwardOpen, inwardOpen`;
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const before = (side: string, level: number): string | null => (level < 2 ? null : `${side}${level - 2}`);

function outwardLevel(level: number): Parameters<typeof findLevel>[0] {
  return { name: `f${level}`, previous: `f${level - 1}`, before: before('f', level), other: 'b', within: null };
}

/** Beyond the middle, only nodes that the other side has met can lie on a path that is short enough. */
function inwardLevel(level: number, maxLength: number, half: number): Parameters<typeof findLevel>[0] {
  const met = numbers(1, maxLength - level).flatMap((each) => [`f${each}`, `f${each}Hubs`]);
  const within = level > maxLength - half ? met : null;
  return { name: `b${level}`, previous: `b${level - 1}`, before: before('b', level), other: 'a', within };
}

/** 1 for a link by which no law reaches who acts for it, else 0. */
const isOffChain = `CASE WHEN type(link) IN ['${chainRelations.join("', '")}'] THEN 0 ELSE 1 END`;

function growWays(length: number, maxPaths: string, restriction: WalkTerms): string {
  const rest = numbers(1, restriction.maxLength - length);
  const earlier = numbers(1, length - 1).map((each) => `found${each}`);
  const imports = [`ways${length - 1}`, 'b', ...rest.map((level) => `b${level}`), ...earlier];
  const distances = rest.map((level) => ` WHEN far IN b${level} THEN ${level}`).join('');
  const enough = `${[...earlier, 'done'].map((each) => `size(${each})`).join(' + ')} > ${maxPaths}`;
  return `CALL (${imports.join(', ')}) {
  UNWIND ways${length - 1} AS way WITH way, way[0] AS near, way[1] AS nodes
  MATCH (near)-[link:${typesOf(restriction)}]-(far)
  WITH way, nodes, link, far, CASE WHEN far = b THEN 0${distances} END AS rest WHERE rest IS NOT NULL AND NOT far IN nodes
  WITH rest, [far, nodes + [far], way[2] + [link], way[3] + ' ' + far.id, way[4] + ' ' + link.id, way[5] + ${isOffChain}] AS way
  ORDER BY rest, way[5], way[3], way[4]
  WITH collect(CASE rest WHEN 0 THEN way END) AS done, collect(CASE rest WHEN 0 THEN null ELSE way END) AS open
  RETURN done[..${maxPaths} + 1] AS found${length}, CASE WHEN ${enough} THEN [] ELSE open[..${mostWays}] END AS ways${length},
    NOT (${enough}) AND size(open) > ${mostWays} AS cut${length}
}`;
}
