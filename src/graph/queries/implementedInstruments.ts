import type { ImplementationParameters } from '../compile/ConnectionRows.js';
import { hasBasis, isOfYear, liesWithin, rankOf, rankOfLink, weaker } from './implementationParameters.js';
import { toImplementationRow } from './implementingUnits.js';

/**
 * The instruments that a unit implements: the same relation as `implementingUnits`, walked from the unit.
 * Rows bind the same variables.
 */
export function implementedInstruments(unit: string, row: string, p: ImplementationParameters): string {
  const obligationPath = '(j:Instrument)-[:HAS_VERSION|CONTAINS*0..2]->()-[:IMPOSES]->(o)';
  return `CALL (${unit}) {
  CALL (${unit}) {
    CALL (${unit}) {
      MATCH (${unit})-[r:RESPONSIBLE_FOR]->(m)-[f:FULFILS]->(o)
      WHERE r.role IN ${p.roles} AND ${hasBasis('[r, f]', p)} AND ${isOfYear('m', p)}
      RETURN o, m, r.role AS role, ${rankOf('[r, f]')} AS below
      UNION ALL
      MATCH (${unit})<-[b:BORNE_BY]-(o) WHERE ${hasBasis('[b]', p)}
      RETURN o, null AS m, null AS role, ${rankOfLink('b')} AS below
    }
    MATCH path = ${obligationPath} WHERE ${hasBasis('relationships(path)', p)}
    WITH j, m, role, below, ${rankOf('relationships(path)')} AS rank
    RETURN j, m, role, ${weaker('rank', 'below')} AS below, false AS issued
    UNION ALL
    MATCH (${unit})-[r:RESPONSIBLE_FOR]->(m)-[a:APPLIES]->(j)
    WHERE r.role IN ${p.roles} AND a.manner IN ${p.manners} AND ${hasBasis('[r, a]', p)} AND ${isOfYear('m', p)}
    RETURN j, m, r.role AS role, ${rankOf('[r, a]')} AS below, a.manner = 'ISSUE' AS issued
  }
  WITH j, m, role, below, issued WHERE ${liesWithin(unit, p)}
  MATCH path = (j)-[:BASED_ON*0..${p.depth}]->()<-[:HAS_VERSION|CONTAINS*0..2]-(i:Instrument)
  WHERE ${hasBasis('relationships(path)', p)} AND (NOT issued OR i <> j)
  WITH i, m, role, below, ${rankOf('relationships(path)')} AS rank
  WITH i, m, role, ${weaker('rank', 'below')} AS rank
  RETURN i, count(DISTINCT m) AS measureCount, collect(DISTINCT role) AS roles,
    max(CASE WHEN m IS NULL THEN 1 ELSE 0 END) AS obliged, max(rank) AS rank, count(*) AS routeCount
}
${toImplementationRow('i', row)}`;
}
