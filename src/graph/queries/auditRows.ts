import { readUnread } from '../checks/absence.js';
import type { CheckQuery } from '../checks/CheckQuery.js';
import type { Compilation } from '../compile/Compilation.js';
import { ours } from '../ours.js';

/** The decisions of a check, one row for each subject. Rows bind `subject`, `state`, `details`. */
export function auditRows(compilation: Compilation, { bases, text }: CheckQuery): string {
  return `${readUnread}
CALL (unread) {
WITH unread, ${compilation.parameter(bases)} AS bases
${text}
}
WITH * WHERE subject:${ours}`;
}

/** How many subjects have a state, as an expression over rows that bind `state`. */
export function countOf(state: 'PASS' | 'FAIL' | 'NOT_RECORDED' | 'NOT_APPLICABLE'): string {
  return `sum(CASE state WHEN '${state}' THEN 1 ELSE 0 END)`;
}

/** The numbers of a check in one list: population, passing, failing, not recorded, not applicable. */
export const stateCounts = `[count(*), ${countOf('PASS')}, ${countOf('FAIL')}, ${countOf('NOT_RECORDED')}, ${countOf('NOT_APPLICABLE')}]`;

/** What fails first, then what cannot be decided; what passes and what the rule does not speak of last. */
export const rankOfState = "CASE state WHEN 'FAIL' THEN 0 WHEN 'NOT_RECORDED' THEN 1 WHEN 'PASS' THEN 2 ELSE 3 END";
