/** The state of what the report does not tell: the record lacks it only if that report was annotated in full. */
export const absentFromReport = "CASE WHEN 'all' IN coalesce(scope.annotated, []) THEN 'FAIL' ELSE 'NOT_RECORDED' END";

/** The same of a fact of the report's own, which is decided, too, where just its section was annotated in full. */
export const absentFromSection = `CASE WHEN 'all' IN coalesce(scope.annotated, []) OR EXISTS {
    (subject)-[:EVIDENCED_BY {own: true}]->(:Passage)-[:IN_SECTION]->(:Section)-[:SUBSECTION_OF*0..4]->(section:Section)
    WHERE section.source = scope.source AND section.path IN scope.annotated
  } THEN 'FAIL' ELSE 'NOT_RECORDED' END`;
