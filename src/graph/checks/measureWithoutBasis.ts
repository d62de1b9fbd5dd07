import { absentFromItsReport } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Measures that carry out no instrument and fulfil no duty that one imposes. To issue, study or publicise a document is no basis. */
export const measureWithoutBasis: CheckQuery = {
  subject: 'Measure',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Measure)
RETURN subject, CASE
  WHEN EXISTS { (subject)-[link:APPLIES]->(:Instrument) WHERE link.manner IN ['IMPLEMENT', 'ENFORCE'] AND link.basis IN bases }
    OR EXISTS { (subject)-[link:FULFILS]->(:Obligation)<-[:IMPOSES]-() WHERE link.basis IN bases } THEN 'PASS'
  ELSE ${absentFromItsReport} END AS state, [] AS details`,
};
