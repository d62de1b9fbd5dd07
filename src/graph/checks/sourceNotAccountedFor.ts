import type { CheckQuery } from './CheckQuery.js';

/** Reports with runs of digits or titles in brackets that nothing in the graph accounts for; details give the two numbers. */
export const sourceNotAccountedFor: CheckQuery = {
  subject: 'Document',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  text: `MATCH (subject:Document)
WITH subject, size(coalesce(subject.openDigitRuns, [])) / 2 AS runs, size(coalesce(subject.openTitles, [])) / 2 AS titles
RETURN subject, CASE WHEN subject.kind <> 'REPORT' THEN 'NOT_APPLICABLE' WHEN runs + titles = 0 THEN 'PASS' ELSE 'FAIL' END AS state,
  [toString(runs), toString(titles)] AS details`,
};
