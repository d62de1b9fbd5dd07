import type { ImportFolder } from '../../../src/graph/writes/ImportPlan.js';
import { toNameKeys, toTitleKey } from '../../../src/model/titleKey.js';
import { ContentBuilder } from './ContentBuilder.js';
import { Random } from './Random.js';
import { forms, topics } from './vocabulary.js';
import { Zipf } from './Zipf.js';

/** The instruments that all county-years share, and the places. */
export interface Nation {
  readonly folder: ImportFolder;
  /** Ids by rank: rank 0 is cited most. */
  readonly instruments: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly provisions: readonly string[];
  }>;
  readonly zipf: Zipf;
}

const largestCycle = 5;

/**
 * The folder `cn`: one national instrument for 200 nodes, each with a version and two provisions. Two of five are based on one cited
 * more; groups of five amend one another in a circle.
 */
export function createNation({
  seed,
  counties,
  instrumentCount,
}: {
  readonly seed: number;
  readonly counties: readonly string[];
  readonly instrumentCount: number;
}): Nation {
  const random = new Random(`${seed} nation`);
  const builder = new ContentBuilder('cn');
  addPlaces(builder, counties);
  const zipf = new Zipf(instrumentCount);
  const instruments = Array.from({ length: instrumentCount }, (_, rank) => addInstrument(builder, rank));
  const idAt = (rank: number): string => instruments[rank]?.id ?? '';
  for (let rank = 1; rank < instrumentCount; rank++) {
    if (random.happens(0.4)) builder.link('BASED_ON', idAt(rank), idAt(zipf.draw(random, rank)), { basis: 'EXTERNAL' });
    if (random.happens(0.3)) builder.link('CITES', idAt(rank), idAt(random.below(rank)), { basis: 'EXTERNAL' });
  }
  for (let first = 0; first + largestCycle <= instrumentCount; first += largestCycle) {
    for (let step = 0; step < largestCycle; step++) {
      builder.link('AMENDS', idAt(first + step), idAt(first + ((step + 1) % largestCycle)), { basis: 'EXTERNAL' });
    }
  }
  return { folder: builder.toFolder(), instruments, zipf };
}

function addInstrument(builder: ContentBuilder, rank: number): Nation['instruments'][number] {
  const topic = topics[rank % topics.length] ?? '';
  const [form, kind] = forms[Math.floor(rank / topics.length) % forms.length] ?? forms[0];
  const serial = Math.floor(rank / (topics.length * forms.length));
  const title = `${topic}${form}${serial === 0 ? '' : `（第${serial}号）`}`;
  const name = `i-${rank}`;
  const properties = {
    label: title,
    title,
    kind,
    basis: 'EXTERNAL',
    titleKey: toTitleKey(title),
    nameKeys: toNameKeys([title]),
  };
  const id = builder.node('Instrument', name, properties);
  const year = 2000 + (rank % 20);
  const version = builder.node('Version', `${name}-${year}`, {
    label: `${title}(${year})`,
    effectiveFrom: `${year}-01-01`,
    basis: 'EXTERNAL',
  });
  builder.link('HAS_VERSION', id, version, { basis: 'EXTERNAL' });
  const provisions = ['第一条', '第二条'].map((number, index) => {
    const provision = builder.node('Provision', `${name}-${year}-art-${index + 1}`, {
      label: `${title}${number}`,
      number,
      basis: 'EXTERNAL',
    });
    builder.link('CONTAINS', version, provision, { basis: 'EXTERNAL' });
    return provision;
  });
  return { id, title, provisions };
}

function addPlaces(builder: ContentBuilder, counties: readonly string[]): void {
  const known = new Map<string, string>();
  const levels = [
    [2, 'PROVINCE'],
    [4, 'CITY'],
    [6, 'COUNTY'],
  ] as const;
  for (const county of counties) {
    let around: string | undefined;
    for (const [length, level] of levels) {
      const code = county.slice(0, length).padEnd(6, '0');
      const id =
        known.get(code) ??
        builder.node('Jurisdiction', code, { label: `${code}地`, name: `${code}地`, code, level, basis: 'EXTERNAL' });
      if (!known.has(code) && around !== undefined) builder.link('WITHIN', id, around, { basis: 'EXTERNAL' });
      known.set(code, id);
      around = id;
    }
  }
}
