import { closest } from 'fastest-levenshtein';
import { ObligraphError } from '../errors.js';
import { catalogue } from './catalogue.js';
import type { AuditCheck } from './checks/AuditCheck.js';

/** A check by its id. @throws ObligraphError BAD_USER_INPUT with the nearest id */
export function findCheck(id: string, argument: string): AuditCheck {
  const found = catalogue.find((check) => check.id === id);
  if (found) return found;
  const ids = catalogue.map((check) => check.id);
  const received = id.slice(0, 80);
  const suggestion = closest(received, ids);
  throw new ObligraphError('BAD_USER_INPUT', `“${received}” is no check. Did you mean ${suggestion}?`, {
    argument,
    wanted: ids.join(', '),
    received,
    suggestion,
  });
}
