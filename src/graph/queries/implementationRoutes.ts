import type { RouteEnds } from '../compile/ConnectionRows.js';
import { hasBasis, isOfYear, rankOf } from './implementationParameters.js';

/**
 * Every route between one instrument and one unit, as a row `nodes`, `links`, `rank`, from the instrument to the unit.
 * Anchored at both ends: the unit's few measures are met by the instrument's few sources.
 */
export function implementationRoutes({ instrument, unit, conditions: p }: RouteEnds): string {
  const sources = `(${instrument})-[:HAS_VERSION|CONTAINS*0..2]->()<-[:BASED_ON*0..${p.depth}]-(j:Instrument)`;
  const duties = '(j)-[:HAS_VERSION|CONTAINS*0..2]->()-[:IMPOSES]->(o:Obligation)';
  return `CALL (${instrument}, ${unit}) {
  MATCH above = ${sources}
  CALL (j, ${unit}) {
    MATCH middle = ${duties} MATCH (o)<-[f:FULFILS]-(m:Measure)<-[r:RESPONSIBLE_FOR]-(${unit})
    WHERE r.role IN ${p.roles} AND ${isOfYear('m', p)}
    RETURN tail(nodes(middle)) + [m, ${unit}] AS tailNodes, relationships(middle) + [f, r] AS tailLinks, false AS issued
    UNION ALL
    MATCH middle = ${duties} MATCH (o)-[b:BORNE_BY]->(${unit})
    RETURN tail(nodes(middle)) + [${unit}] AS tailNodes, relationships(middle) + [b] AS tailLinks, false AS issued
    UNION ALL
    MATCH (j)<-[a:APPLIES]-(m:Measure)<-[r:RESPONSIBLE_FOR]-(${unit})
    WHERE r.role IN ${p.roles} AND a.manner IN ${p.manners} AND ${isOfYear('m', p)}
    RETURN [m, ${unit}] AS tailNodes, [a, r] AS tailLinks, a.manner = 'ISSUE' AS issued
  }
  WITH *, nodes(above) + tailNodes AS nodes, relationships(above) + tailLinks AS links
  WHERE (NOT issued OR j <> ${instrument}) AND ${hasBasis('links', p)}
  RETURN nodes, links, ${rankOf('links')} AS rank
}`;
}
