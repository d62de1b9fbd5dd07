import type { ImportFolder } from '../../../src/graph/writes/ImportPlan.js';
import { sha256 } from '../../../src/model/digest.js';
import { parseFigure } from '../../../src/model/parseFigure.js';
import { toNameKeys, toTitleKey } from '../../../src/model/titleKey.js';
import { toValueKey } from '../../../src/model/valueKey.js';
import { ContentBuilder } from './ContentBuilder.js';
import type { Nation } from './createNation.js';
import { Random } from './Random.js';
import { ReportText } from './ReportText.js';
import { deeds, metrics, parts, topics, unitNames, verbs } from './vocabulary.js';
import { Zipf } from './Zipf.js';

const counts = { localInstruments: 10, obligations: 60, measures: 150, outcomes: 70 } as const;
/** Every fifth obligation has no measure: that is what gap checks look for. */
const gapEvery = 5;
const [unitZipf, obligationZipf] = [new Zipf(unitNames.length), new Zipf(counts.obligations)];

/** One county's report on one year: about 500 nodes in a folder of its own. */
export interface CountyYear {
  readonly seed: number;
  /** Six digits, as in GB/T 2260. */
  readonly county: string;
  readonly year: number;
}

interface State {
  readonly random: Random;
  readonly builder: ContentBuilder;
  readonly nation: Nation;
  readonly place: CountyYear;
  readonly units: ReadonlyArray<{ readonly id: string; readonly name: string }>;
}

/** The folder of a county-year: 40 units, 10 instruments, 60 obligations, 150 measures, 70 outcomes, the report's text in passages. */
export function createCountyYear(nation: Nation, place: CountyYear): ImportFolder {
  const builder = new ContentBuilder(`cn-${place.county}-${place.year}`);
  const random = new Random(`${place.seed} ${place.county} ${place.year}`);
  const state: State = { random, builder, nation, place, units: addUnits(builder, place) };
  const instruments = addLocalInstruments(state);
  const obligations = addObligations(state, instruments);
  const text = new ReportText(builder, { parts, measures: counts.measures });
  const measures = Array.from({ length: counts.measures }, (_, index) =>
    addMeasure(state, { index, instruments, obligations, text }),
  );
  addOutcomes(state, measures);
  addDocument(state, text);
  return builder.toFolder();
}

function addUnits(builder: ContentBuilder, { county }: CountyYear): State['units'] {
  const jurisdiction = `jurisdiction:cn/${county}`;
  const units = unitNames.map(([suffix, kind], index) => {
    const name = `${county}县${suffix}`;
    const properties = {
      label: name,
      name,
      kind,
      level: 'COUNTY',
      basis: 'STATED',
      titleKey: toTitleKey(name),
      nameKeys: toNameKeys([name]),
      qualifiedName: name,
    };
    return { id: builder.node('Unit', `u-${index}`, properties), name };
  });
  for (const [index, { id }] of units.entries()) {
    builder.link('LOCATED_IN', id, jurisdiction, { basis: 'EXTERNAL' });
    if (index > 0 && index % 4 === 1) builder.link('PART_OF', id, units[0]?.id ?? '', { basis: 'EXTERNAL' });
  }
  return units;
}

function addLocalInstruments({ random, builder, nation, place, units }: State): readonly string[] {
  return Array.from({ length: counts.localInstruments }, (_, index) => {
    const title = `${place.county}县${place.year}年${random.pick(topics)}工作通知${index + 1}`;
    const properties = {
      label: title,
      title,
      kind: 'NOTICE',
      basis: 'STATED',
      titleKey: toTitleKey(title),
      nameKeys: toNameKeys([title]),
    };
    const id = builder.node('Instrument', `i-${index}`, properties);
    builder.link('BASED_ON', id, nation.instruments[nation.zipf.draw(random)]?.id ?? '', { basis: 'INFERRED' });
    builder.link('ISSUED_BY', id, units[index % 2]?.id ?? '');
    return id;
  });
}

function addObligations({ random, builder, nation, units }: State, instruments: readonly string[]): readonly string[] {
  return Array.from({ length: counts.obligations }, (_, index) => {
    const statement = `应当${random.pick(verbs)}${random.pick(topics)}${random.pick(deeds)}`;
    const strength = random.pick(['STATUTORY', 'RULE', 'POLICY', 'LOCAL'] as const);
    const id = builder.node('Obligation', `o-${index}`, {
      label: statement,
      statement,
      modality: 'OBLIGATION',
      strength,
      basis: 'STATED',
    });
    const national = nation.instruments[nation.zipf.draw(random)];
    const source = random.happens(0.4)
      ? instruments[random.below(instruments.length)]
      : random.happens(0.5)
        ? national?.id
        : national?.provisions[random.below(2)];
    builder.link('IMPOSES', source ?? '', id, { basis: random.happens(0.8) ? 'STATED' : 'INFERRED' });
    for (let bearer = 0; bearer <= random.below(2); bearer++)
      builder.link('BORNE_BY', id, units[unitZipf.draw(random)]?.id ?? '', {
        basis: random.happens(0.9) ? 'STATED' : 'INFERRED',
      });
    return id;
  });
}

interface MeasureContext {
  readonly index: number;
  readonly instruments: readonly string[];
  readonly obligations: readonly string[];
  readonly text: ReportText;
}

function addMeasure(state: State, { index, instruments, obligations, text }: MeasureContext): string {
  const { random, builder, nation, units, place } = state;
  const title = `${random.pick(verbs)}${random.pick(topics)}${random.pick(deeds)}${random.below(10_000)}`;
  const period = createPeriod(random, place.year);
  const id = builder.node('Measure', `m-${index}`, {
    label: title,
    title,
    year: place.year,
    basis: 'STATED',
    ...period,
  });
  const lead = units[unitZipf.draw(random)];
  const rank = nation.zipf.draw(random);
  const [applies, local] = [random.happens(0.5), random.happens(0.2)];
  const named = applies && !local ? `，贯彻《${nation.instruments[rank]?.title ?? ''}》` : '';
  const passage = text.addSentence(`${lead?.name ?? ''}${title}${named}。`);
  const links = [
    builder.link('FULFILS', id, pickDuty(random, obligations), { basis: random.happens(0.7) ? 'STATED' : 'INFERRED' }),
  ];
  if (random.happens(0.15)) links.push(builder.link('FULFILS', id, pickDuty(random, obligations)));
  if (applies) {
    const instrument = local ? instruments[random.below(instruments.length)] : nation.instruments[rank]?.id;
    const manner = random.pick([
      'IMPLEMENT',
      'IMPLEMENT',
      'IMPLEMENT',
      'ENFORCE',
      'STUDY',
      'PUBLICISE',
      'ISSUE',
    ] as const);
    links.push(builder.link('APPLIES', id, instrument ?? '', { manner }));
    if (!local) builder.link('MENTIONS', passage, instrument ?? '');
  }
  builder.rest(id, passage, [...new Set(links)]);
  addResponsible(state, { id, passage, lead: lead?.id ?? '' });
  return id;
}

function pickDuty(random: Random, obligations: readonly string[]): string {
  const drawn = obligationZipf.draw(random);
  return obligations[drawn % gapEvery === 0 ? drawn + 1 : drawn] ?? '';
}

function addResponsible(
  { random, builder, units }: State,
  { id, passage, lead }: { readonly id: string; readonly passage: string; readonly lead: string },
): void {
  builder.link('RESPONSIBLE_FOR', lead, id, { role: 'LEAD', basis: random.happens(0.9) ? 'STATED' : 'INFERRED' });
  builder.link('MENTIONS', passage, lead);
  for (let more = random.below(3); more > 0; more--) {
    const role = random.pick(['SUPPORT', 'SUPPORT', 'SUPERVISE', 'SUBJECT'] as const);
    builder.link('RESPONSIBLE_FOR', units[unitZipf.draw(random)]?.id ?? '', id, { role });
  }
}

function createPeriod(random: Random, year: number): Readonly<Record<string, string>> {
  if (random.happens(0.4)) return { periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` };
  const day = new Date(Date.UTC(year, 0, 1 + random.below(365))).toISOString().slice(0, 10);
  return { period: day, periodFrom: day, periodTo: day };
}

function addOutcomes({ random, builder, place }: State, measures: readonly string[]): void {
  for (let index = 0; index < counts.outcomes; index++) {
    const [metricCode, metric, unit] = random.pick(metrics);
    const printed =
      unit === '%' ? `${50 + random.below(50)}.${random.below(10)}%` : `${1 + random.below(9_999)}${unit}`;
    const figure = parseFigure(printed);
    if (!figure) throw new TypeError(`${printed} is no figure`);
    const id = builder.node('Outcome', `y-${index}`, {
      label: `${metric} ${printed}`,
      metric,
      metricCode,
      figure: printed,
      value: figure.value,
      unit: figure.unit,
      kind: figure.kind,
      nature: random.pick(['OUTPUT', 'OUTPUT', 'RESULT', 'SCOPE', 'BASE'] as const),
      qualifier: figure.qualifier,
      cumulative: false,
      year: place.year,
      normalizedValue: figure.normalized.value,
      normalizedUnit: figure.normalized.unit,
      valueKey: toValueKey(figure.normalized),
      basis: 'STATED',
    });
    const measure = random.below(measures.length);
    builder.link('YIELDS', measures[measure] ?? '', id);
    if (random.happens(0.05)) builder.link('YIELDS', measures[(measure + 1) % measures.length] ?? '', id);
  }
}

function addDocument({ builder, place, units }: State, text: ReportText): void {
  const title = `${place.county}县${place.year}年法治政府建设报告`;
  const words = text.toString();
  const id = builder.node('Document', 'document', {
    label: title,
    title,
    kind: 'REPORT',
    year: place.year,
    sha256: sha256(words),
    length: words.length,
    text: words,
    digitRuns: 0,
    titles: 0,
    sentences: counts.measures,
    openDigitRuns: [],
    openTitles: [],
    openSentences: [],
  });
  text.finish(id);
  builder.link('LOCATED_IN', id, `jurisdiction:cn/${place.county}`, { basis: 'EXTERNAL' });
  builder.link('ISSUED_BY', id, units[0]?.id ?? '');
}
