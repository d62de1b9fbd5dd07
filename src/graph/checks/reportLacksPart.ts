import type { CheckQuery } from './CheckQuery.js';

/** Reports that lack a part they must have; details name it.
 * Source: 法治政府建设与责任落实督察工作规定, on the content of the yearly report. */
export const reportLacksPart: CheckQuery = {
  subject: 'Document',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Document)
WITH subject, [part IN [
  CASE WHEN NOT EXISTS { (subject)<-[:IN_DOCUMENT]-(:Passage)<-[:EVIDENCED_BY {own: true}]-(:Measure) } THEN 'measures' END,
  CASE WHEN NOT EXISTS { (subject)<-[:IN_DOCUMENT]-(:Passage)<-[:EVIDENCED_BY {own: true}]-(:Shortcoming) } THEN 'shortcomings' END,
  CASE WHEN NOT EXISTS { (subject)<-[:IN_DOCUMENT]-(:Passage)<-[:EVIDENCED_BY {own: true}]-(shortcoming:Shortcoming) WHERE shortcoming.cause IS NOT NULL } THEN 'causes' END,
  CASE WHEN NOT EXISTS { (subject)<-[:IN_DOCUMENT]-(section:Section) WHERE section.title CONTAINS '第一责任人' } THEN 'first-responsible' END,
  CASE WHEN NOT EXISTS { (subject)<-[:IN_DOCUMENT]-(:Passage)<-[:EVIDENCED_BY {own: true}]-(:Plan) } THEN 'plans' END
] WHERE part IS NOT NULL] AS lacking
RETURN subject, CASE
  WHEN subject.kind <> 'REPORT' THEN 'NOT_APPLICABLE'
  WHEN size(lacking) = 0 THEN 'PASS'
  WHEN 'all' IN subject.annotated THEN 'FAIL'
  ELSE 'NOT_RECORDED' END AS state, lacking AS details`,
};
