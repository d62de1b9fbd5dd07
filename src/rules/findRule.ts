import { closest } from 'fastest-levenshtein';
import { ObligraphError } from '../errors.js';
import { catalogue } from './catalogue.js';
import type { Rule } from './Rule.js';

/** A rule by its id. @throws ObligraphError BAD_USER_INPUT with the nearest id */
export function findRule(id: string, argument: string): Rule {
  const found = catalogue.find((rule) => rule.id === id);
  if (found) return found;
  const ids = catalogue.map((rule) => rule.id);
  const received = id.slice(0, 80);
  const suggestion = closest(received, ids);
  throw new ObligraphError('BAD_USER_INPUT', `“${received}” is no check. Did you mean ${suggestion}?`, {
    argument,
    wanted: ids.join(', '),
    received,
    suggestion,
  });
}
