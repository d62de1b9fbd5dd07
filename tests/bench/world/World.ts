import type { ImportFolder } from '../../../src/graph/writes/ImportPlan.js';
import { createCountyYear } from './createCountyYear.js';
import { createNation, type Nation } from './createNation.js';

const seed = 20_211_231;
const nodesOfCountyYear = 486;
const yearsOfCounty = 4;
const firstYear = 2019;

/** A generated country of about as many nodes as asked: the same number gives the same content on every machine. */
export class World {
  readonly nation: Nation;
  readonly countyYears: number;
  private readonly counties: readonly string[];

  constructor(nodes: number) {
    this.countyYears = Math.round(nodes / 500);
    this.counties = Array.from({ length: Math.ceil(this.countyYears / yearsOfCounty) }, (_, index) =>
      countyCode(index),
    );
    const instrumentCount = Math.max(20, Math.round((this.countyYears * nodesOfCountyYear) / 200));
    this.nation = createNation({ seed, counties: this.counties, instrumentCount });
  }

  /** The code of a county, from 0. */
  county(index: number): string {
    return this.counties[index] ?? '';
  }

  /** The folder of the county-year with the given number, from 0. */
  countyYear(index: number): ImportFolder {
    const county = this.counties[Math.floor(index / yearsOfCounty)] ?? '';
    return createCountyYear(this.nation, { seed, county, year: firstYear + (index % yearsOfCounty) });
  }

  /** Every folder, one at a time: the shared one first, as the others link to it. */
  *folders(): Generator<ImportFolder> {
    yield this.nation.folder;
    for (let index = 0; index < this.countyYears; index++) yield this.countyYear(index);
  }
}

/** Six digits of the shape of GB/T 2260; 20 counties a city, 10 cities a province. The codes name no real place. */
function countyCode(index: number): string {
  const [province, city, county] = [11 + Math.floor(index / 200), 1 + (Math.floor(index / 20) % 10), 21 + (index % 20)];
  return `${province}${String(city).padStart(2, '0')}${county}`;
}
