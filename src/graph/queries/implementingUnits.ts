import { valuesOf } from '../../model/enumeration.js';
import type { ImplementationParameters } from '../compile/ConnectionRows.js';
import { basisOfRank, hasBasis, isOfYear, liesWithin, rankOf, rankOfLink, weaker } from './implementationParameters.js';

/**
 * The units that implement an instrument, one row per unit, without walking each route: at every stage only the strongest rank
 * and the number of routes are kept per node (instrument, obligation, measure, unit), so that a hub costs one row per measure.
 * Labels stand only where the relation leaves several kinds: a check that cannot fail costs a hit per row.
 * Rows bind `row` and `row_standing`, `row_roles`, `row_basis`, `row_measureCount`, `row_routeCount`.
 */
export function implementingUnits(instrument: string, row: string, p: ImplementationParameters): string {
  const obligationPath = '(j)-[:HAS_VERSION|CONTAINS*0..2]->()-[:IMPOSES]->(o)';
  return `CALL (${instrument}) {
  MATCH path = (${instrument})-[:HAS_VERSION|CONTAINS*0..2]->()<-[:BASED_ON*0..${p.depth}]-(j:Instrument)
  WHERE ${hasBasis('relationships(path)', p)}
  WITH ${instrument}, j, max(${rankOf('relationships(path)')}) AS rank, count(*) AS routes
  WITH ${instrument}, collect([j, rank, routes]) AS sources
  CALL (sources) {
    UNWIND sources AS source WITH source[0] AS j, source[1] AS above, source[2] AS routes
    MATCH path = ${obligationPath} WHERE ${hasBasis('relationships(path)', p)}
    WITH o, routes, above, ${rankOf('relationships(path)')} AS rank
    WITH o, max(${weaker('rank', 'above')}) AS rank, sum(routes) AS routes
    RETURN collect([o, rank, routes]) AS duties
  }
  CALL (${instrument}, sources, duties) {
    CALL (${instrument}, sources, duties) {
      UNWIND duties AS duty WITH duty[0] AS o, duty[1] AS above, duty[2] AS routes
      MATCH (o)<-[f:FULFILS]-(m) WHERE ${hasBasis('[f]', p)} AND ${isOfYear('m', p)}
      WITH m, routes, above, ${rankOfLink('f')} AS rank
      RETURN m, ${weaker('rank', 'above')} AS rank, routes
      UNION ALL
      UNWIND sources AS source WITH source[0] AS j, source[1] AS above, source[2] AS routes
      MATCH (j)<-[a:APPLIES]-(m)
      WHERE a.manner IN ${p.manners} AND (a.manner <> 'ISSUE' OR j <> ${instrument}) AND ${hasBasis('[a]', p)} AND ${isOfYear('m', p)}
      WITH m, routes, above, ${rankOfLink('a')} AS rank
      RETURN m, ${weaker('rank', 'above')} AS rank, routes
    }
    WITH m, max(rank) AS above, sum(routes) AS routes
    MATCH (m)<-[r:RESPONSIBLE_FOR]-(u)
    WHERE r.role IN ${p.roles} AND ${hasBasis('[r]', p)} AND ${liesWithin('u', p)}
    WITH u, m, r, routes, above, ${rankOfLink('r')} AS rank
    RETURN u, m, r.role AS role, ${weaker('rank', 'above')} AS rank, routes
    UNION ALL
    UNWIND duties AS duty WITH duty[0] AS o, duty[1] AS above, duty[2] AS routes
    MATCH (o)-[b:BORNE_BY]->(u) WHERE ${hasBasis('[b]', p)} AND ${liesWithin('u', p)}
    WITH u, routes, above, ${rankOfLink('b')} AS rank
    RETURN u, null AS m, null AS role, ${weaker('rank', 'above')} AS rank, routes
  }
  RETURN u, count(DISTINCT m) AS measureCount, collect(DISTINCT role) AS roles,
    max(CASE WHEN m IS NULL THEN 1 ELSE 0 END) AS obliged, max(rank) AS rank, sum(routes) AS routeCount
}
${toImplementationRow('u', row)}`;
}

/** The roles in their order of display: `collect` keeps none, and equal graphs must give equal answers. */
const orderedRoles = `['${valuesOf('Role').join("', '")}']`;

/** Names the aggregated columns of a head of implementation after its row. */
export function toImplementationRow(node: string, row: string): string {
  return `WITH *, ${node} AS ${row}, [role IN ${orderedRoles} WHERE role IN roles] AS ${row}_roles, measureCount AS ${row}_measureCount, routeCount AS ${row}_routeCount,
  ${basisOfRank('rank')} AS ${row}_basis,
  CASE WHEN measureCount = 0 THEN 'OBLIGED_ONLY' WHEN obliged = 1 THEN 'ACTED_AND_OBLIGED' ELSE 'ACTED' END AS ${row}_standing`;
}
