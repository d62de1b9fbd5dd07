import type { CheckQuery } from './CheckQuery.js';

/** Reports of which issuer, date or place of publication is not known; details name what is lacking. */
export const reportWithoutIssuer: CheckQuery = {
  subject: 'Document',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  text: `MATCH (subject:Document)
WITH subject, [lack IN [
  CASE WHEN NOT EXISTS { (subject)-[link:ISSUED_BY]->(:Unit) WHERE link.basis IN bases } THEN 'issuer' END,
  CASE WHEN subject.publishedOn IS NULL THEN 'date' END,
  CASE WHEN subject.url IS NULL THEN 'address' END
] WHERE lack IS NOT NULL] AS lacking
RETURN subject, CASE WHEN subject.kind <> 'REPORT' THEN 'NOT_APPLICABLE' WHEN size(lacking) = 0 THEN 'PASS' ELSE 'FAIL' END AS state, lacking AS details`,
};
