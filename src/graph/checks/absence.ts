/** The state of a shared fact that lacks something: decided only when every report was annotated in full. */
export const absentFromReports = "CASE WHEN unread THEN 'NOT_RECORDED' ELSE 'FAIL' END";

/** The state of a fact that lacks something in its own report: decided only where its section was annotated in full. */
export const absentFromItsReport = `CASE WHEN EXISTS {
    (subject)-[:EVIDENCED_BY {own: true}]->(passage:Passage)-[:IN_DOCUMENT]->(report:Document)
    WHERE 'all' IN report.annotated
      OR EXISTS { (passage)-[:IN_SECTION]->(:Section)-[:SUBSECTION_OF*0..4]->(section:Section) WHERE section.path IN report.annotated }
  } THEN 'FAIL' ELSE 'NOT_RECORDED' END`;

/** Whether some report was not annotated in full, or there is none; binds `unread`. */
export const readUnread = `CALL () {
  MATCH (report:Document&Obligraph {kind: 'REPORT'})
  RETURN count(*) = 0 OR sum(CASE WHEN 'all' IN coalesce(report.annotated, []) THEN 0 ELSE 1 END) > 0 AS unread
}`;
