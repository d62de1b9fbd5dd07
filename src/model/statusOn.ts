import type { Enumerated } from './enumeration.js';

/** The dates that decide whether an instrument is in force; ISO dates, null where not recorded. */
export interface InstrumentDates {
  readonly versions: ReadonlyArray<{ readonly effectiveFrom: string | null; readonly effectiveTo: string | null }>;
  /** When each instrument that replaces it did so. */
  readonly replacedOn: ReadonlyArray<string | null>;
}

/**
 * The status of an instrument on an ISO date. An instrument without any recorded first day,
 * or one replaced on an unrecorded day, is NOT_RECORDED: never guessed.
 */
export function statusOn({ versions, replacedOn }: InstrumentDates, date: string): Enumerated<'InstrumentStatus'> {
  if (replacedOn.some((day) => day !== null && day <= date)) return 'NO_LONGER_IN_FORCE';
  const begun = versions.filter(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom <= date);
  if (begun.length === 0) return notBegun(versions);
  if (replacedOn.includes(null)) return 'NOT_RECORDED';
  const standing = begun.some(({ effectiveTo }) => effectiveTo === null || effectiveTo >= date);
  return standing ? 'IN_FORCE' : 'NO_LONGER_IN_FORCE';
}

function notBegun(versions: InstrumentDates['versions']): 'NOT_RECORDED' | 'NOT_YET_IN_FORCE' {
  const undated = versions.length === 0 || versions.some(({ effectiveFrom }) => effectiveFrom === null);
  return undated ? 'NOT_RECORDED' : 'NOT_YET_IN_FORCE';
}
