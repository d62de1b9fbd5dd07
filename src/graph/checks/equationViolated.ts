import type { CheckQuery } from './CheckQuery.js';

/** Sums, rates, balances and differences that do not come out, within half a unit of the last stated digit. */
export const equationViolated: CheckQuery = {
  subject: 'Equation',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Equation)
RETURN subject, CASE WHEN subject.kind = 'COUNT' THEN 'NOT_APPLICABLE' ELSE subject.state END AS state,
  [subject.expression] + [value IN [subject.computed, subject.stated] | coalesce(value, '?')] + coalesce(subject.missing, []) AS details`,
};
