import type { CheckQuery } from './CheckQuery.js';

/** Enumerations that give another number of things than they announce. */
export const incompleteSeries: CheckQuery = {
  subject: 'Equation',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Equation)
RETURN subject, CASE WHEN subject.kind = 'COUNT' THEN subject.state ELSE 'NOT_APPLICABLE' END AS state,
  [coalesce(subject.stated, '?'), coalesce(subject.computed, '?')] + coalesce(subject.missing, []) AS details`,
};
