import { absentFromItsReport } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Plans that lack a unit, a target or a date; details name what is lacking. Targets and dates are looked for in the plan's own words. */
export const planWithoutTarget: CheckQuery = {
  subject: 'Plan',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Plan)
WITH subject, bases, reduce(words = '', passage IN [(subject)-[:EVIDENCED_BY {own: true}]->(each:Passage) | each.quote] | words + passage) AS words
WITH subject, [lack IN [
  CASE WHEN NOT EXISTS { (subject)<-[link:RESPONSIBLE_FOR]-(:Unit) WHERE link.role IN ['LEAD', 'SUPPORT'] AND link.basis IN bases } THEN 'unit' END,
  CASE WHEN NOT words =~ '(?s).*[0-9].*' THEN 'target' END,
  CASE WHEN NOT words =~ '(?s).*([0-9]年|[0-9]月|年底|年内|年前|月底|季度|半年).*' THEN 'date' END
] WHERE lack IS NOT NULL] AS lacking
RETURN subject, CASE WHEN size(lacking) = 0 THEN 'PASS' ELSE ${absentFromItsReport} END AS state, lacking AS details`,
};
