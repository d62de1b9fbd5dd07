import type { CheckQuery } from './CheckQuery.js';

/** Reports published after 31 March of the next year.
 * Source: 法治政府建设与责任落实督察工作规定: local governments publish their report before 1 April. */
export const reportingDeadline: CheckQuery = {
  subject: 'Document',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  text: `MATCH (subject:Document)
RETURN subject, CASE
  WHEN subject.kind <> 'REPORT' THEN 'NOT_APPLICABLE'
  WHEN subject.publishedOn IS NULL THEN 'NOT_RECORDED'
  WHEN subject.publishedOn < toString(subject.year + 1) + '-04-01' THEN 'PASS'
  ELSE 'FAIL' END AS state, [day IN [subject.publishedOn] WHERE day IS NOT NULL] AS details`,
};
