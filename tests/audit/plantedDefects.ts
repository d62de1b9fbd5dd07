import type { LinkRecord } from '../../src/model/content.js';
import type { PlantedSeeds } from './PlantedSeeds.js';

/** How a defect that one check must find is planted on a subject that had none. */
export interface PlantedDefect {
  /** Mends the record first, where no subject of the real report passes; gets the first subject that fails. */
  readonly mend?: (seeds: PlantedSeeds, subject: string) => void;
  readonly plant: (seeds: PlantedSeeds, subject: string) => void;
  /** The state that the subject then has. */
  readonly state: 'FAIL' | 'NOT_RECORDED';
  /** Subjects that get the same state with it. */
  readonly also?: readonly string[];
}

const without =
  (isWanted: (link: LinkRecord, subject: string) => boolean): PlantedDefect['plant'] =>
  (seeds, subject) =>
    seeds.removeLinks((link) => isWanted(link, subject));

const report = 'document:cn-360733-2021/report';

/** One defect for each check, by its id. */
export const plantedDefects: Readonly<Record<string, PlantedDefect>> = {
  'obligation-without-source': {
    plant: without(({ relation, to }, id) => relation === 'IMPOSES' && to === id),
    state: 'NOT_RECORDED',
  },
  'obligation-without-measure': {
    plant: without(({ relation, to }, id) => relation === 'FULFILS' && to === id),
    state: 'FAIL',
  },
  'obligation-without-outcome': {
    plant: without(({ relation, to }, id) => relation === 'FULFILS' && to === id),
    state: 'FAIL',
  },
  'obligation-without-named-bearer': {
    plant: without(({ relation, from }, id) => relation === 'BORNE_BY' && from === id),
    state: 'FAIL',
  },
  'measure-without-unit': {
    plant: without(({ relation, to }, id) => relation === 'RESPONSIBLE_FOR' && to === id),
    state: 'FAIL',
  },
  'measure-without-stated-lead': {
    plant: without(({ relation, to }, id) => relation === 'RESPONSIBLE_FOR' && to === id),
    state: 'FAIL',
  },
  'measure-without-outcome': {
    plant: without(({ relation, from }, id) => relation === 'YIELDS' && from === id),
    state: 'FAIL',
  },
  'measure-without-basis': {
    plant: without(({ relation, from }, id) => (relation === 'FULFILS' || relation === 'APPLIES') && from === id),
    state: 'FAIL',
  },
  'vague-measure': {
    plant: (seeds, subject) => {
      seeds.change(subject, { period: undefined });
      seeds.removeLinks(
        ({ relation, from, to }) =>
          (relation === 'RESPONSIBLE_FOR' && to === subject) ||
          ((relation === 'YIELDS' || relation === 'APPLIES') && from === subject),
      );
    },
    state: 'FAIL',
  },
  'instrument-without-obligation': {
    plant: without(({ relation, from }, id) => (relation === 'IMPOSES' || relation === 'HAS_VERSION') && from === id),
    state: 'NOT_RECORDED',
  },
  'instrument-without-duty-or-measure': {
    plant: without(
      ({ relation, from, to }, id) =>
        (relation === 'APPLIES' && to === id) ||
        ((relation === 'IMPOSES' || relation === 'HAS_VERSION') && from === id),
    ),
    state: 'FAIL',
  },
  'instrument-not-in-force': {
    // The subject is the measure whose words say 新修订: dated before the law it applies is in force, and without those words.
    plant: (seeds, subject) => {
      seeds.change(subject, { periodFrom: '1900-01-01', periodTo: '1900-12-31' });
      seeds.removeLinks(({ relation, from }) => relation === 'APPLIES' && from === subject);
      seeds.addLink({
        relation: 'APPLIES',
        from: subject,
        to: 'instrument:cn/yangtze-river-protection-law',
        manner: 'STUDY',
      });
    },
    state: 'FAIL',
  },
  'instrument-later-changed': {
    plant: (seeds, subject) =>
      seeds.addLink({ relation: 'AMENDS', from: 'instrument:cn/yangtze-river-protection-law', to: subject }),
    state: 'FAIL',
  },
  'unit-without-duty-or-measure': {
    plant: without(
      ({ relation, from, to }, id) =>
        (relation === 'RESPONSIBLE_FOR' && from === id) || (relation === 'BORNE_BY' && to === id),
    ),
    state: 'FAIL',
  },
  'outcome-without-measure': {
    plant: without(({ relation, to }, id) => relation === 'YIELDS' && to === id),
    state: 'FAIL',
  },
  'outcome-without-figure': { plant: (seeds, subject) => seeds.change(subject, { figure: undefined }), state: 'FAIL' },
  'rate-without-base': {
    plant: without(({ relation, to }, id) => relation === 'TERM' && to === id),
    state: 'NOT_RECORDED',
  },
  'equation-without-term': {
    plant: (seeds, subject) => seeds.change(subject, { missing: ['x'] }),
    state: 'NOT_RECORDED',
  },
  'equation-violated': { plant: (seeds, subject) => seeds.change(subject, { state: 'FAIL' }), state: 'FAIL' },
  'incomplete-series': { plant: (seeds, subject) => seeds.change(subject, { state: 'FAIL' }), state: 'FAIL' },
  'metric-stated-twice': {
    // No metric of the report is stated twice: another figure takes the metric of the subject.
    plant: (seeds, subject) => {
      const { metricCode, period, normalizedUnit, unit, kind } = seeds.find(subject).properties;
      seeds.change('outcome:cn-360733-2021/court-appearance-rate', {
        metricCode: String(metricCode),
        period: period === undefined ? undefined : String(period),
        normalizedUnit: normalizedUnit === undefined ? undefined : String(normalizedUnit),
        unit: unit === undefined ? undefined : String(unit),
        kind: String(kind),
      });
    },
    also: ['outcome:cn-360733-2021/court-appearance-rate'],
    state: 'FAIL',
  },
  'shortcoming-without-concern': {
    plant: without(({ relation, from }, id) => relation === 'CONCERNS' && from === id),
    state: 'FAIL',
  },
  'shortcoming-without-cause': {
    mend: (seeds, subject) => seeds.change(subject, { cause: '人手不足' }),
    plant: (seeds, subject) => seeds.change(subject, { cause: undefined }),
    state: 'FAIL',
  },
  'shortcoming-without-plan': {
    plant: without(({ relation, to }, id) => relation === 'ADDRESSES' && to === id),
    state: 'FAIL',
  },
  'plan-without-unit': {
    plant: without(({ relation, to }, id) => relation === 'RESPONSIBLE_FOR' && to === id),
    state: 'FAIL',
  },
  'plan-without-target': {
    mend: (seeds, subject) => {
      seeds.changeWords(subject, '年底前完成3项');
      seeds.addLink({
        relation: 'RESPONSIBLE_FOR',
        from: 'unit:cn-360733/county-government',
        to: subject,
        role: 'SUPPORT',
      });
    },
    plant: (seeds, subject) => seeds.changeWords(subject, '尽快完成'),
    state: 'FAIL',
  },
  'plan-continues-nothing': {
    plant: without(({ relation, from }, id) => relation === 'CONTINUES' && from === id),
    state: 'FAIL',
  },
  'report-lacks-part': {
    mend: (seeds) => seeds.change('shortcoming:cn-360733-2021/uneven-law-based-government-work', { cause: '人手不足' }),
    plant: (seeds) => seeds.change('shortcoming:cn-360733-2021/uneven-law-based-government-work', { cause: undefined }),
    state: 'FAIL',
  },
  'report-without-issuer': {
    mend: (seeds) => {
      seeds.change(report, { publishedOn: '2022-03-01', url: 'https://example.org/' });
      seeds.addLink({ relation: 'ISSUED_BY', from: report, to: 'unit:cn-360733/county-government' });
    },
    plant: (seeds) => seeds.change(report, { url: undefined }),
    state: 'FAIL',
  },
  'reporting-deadline': {
    mend: (seeds) => seeds.change(report, { publishedOn: '2022-03-31' }),
    plant: (seeds) => seeds.change(report, { publishedOn: '2022-04-01' }),
    state: 'FAIL',
  },
  'source-not-accounted-for': { plant: (seeds) => seeds.change(report, { openDigitRuns: [10, 12] }), state: 'FAIL' },
};
