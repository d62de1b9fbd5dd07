import type { CheckQuery } from './CheckQuery.js';

/** Figures of one report that give one metric of one period and unit two values. */
export const metricStatedTwice: CheckQuery = {
  subject: 'Outcome',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (outcome:Outcome&Obligraph)
WITH outcome.source AS source, outcome.metricCode AS metric, outcome.year AS year, coalesce(outcome.period, '') AS period,
  coalesce(outcome.normalizedUnit, outcome.unit, '') AS unit, outcome.kind = 'TEXT' AS text, collect(outcome) AS outcomes, count(DISTINCT outcome.valueKey) AS values
UNWIND outcomes AS subject
RETURN subject, CASE WHEN text THEN 'NOT_APPLICABLE' WHEN values = 1 THEN 'PASS' ELSE 'FAIL' END AS state,
  [other IN outcomes WHERE other <> subject | other.figure] AS details`,
};
