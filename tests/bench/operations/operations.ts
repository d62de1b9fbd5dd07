import { gaps, multiFilter } from './filters.js';
import {
  countOfHub,
  implementingUnitsFew,
  implementingUnitsHub,
  measuresOfInstrumentFew,
  measuresOfInstrumentWide,
} from './hubs.js';
import { dateRange, deepPage, firstPage, measuresOfUnit } from './lists.js';
import type { Operation } from './Operation.js';
import { amendments, pointRead, trailByFields, unitDossier } from './reads.js';
import { searchCharacter, searchPhrase, searchTitle } from './searches.js';
import { countsByYear, pathsToInstrument } from './walks.js';

/** Every operation, in the order of the report. */
export const operations: readonly Operation[] = [
  pointRead,
  implementingUnitsFew,
  implementingUnitsHub,
  measuresOfInstrumentFew,
  measuresOfInstrumentWide,
  trailByFields,
  unitDossier,
  amendments,
  firstPage,
  deepPage,
  measuresOfUnit,
  dateRange,
  gaps,
  multiFilter,
  countOfHub,
  countsByYear,
  pathsToInstrument,
  searchPhrase,
  searchTitle,
  searchCharacter,
];
