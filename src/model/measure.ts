import type { KindSpec } from './property.js';

/** Measure 举措: something reported as done. */
export const measure = {
  kind: 'Measure',
  word: 'measure',
  plural: 'measures',
  description: { zh: '举措', en: 'Something reported as done' },
  defaultOrder: 'id',
  search: { names: ['title'], texts: [] },
  facets: ['year', 'basis', 'units', 'instruments'],
  properties: {
    title: { type: 'String', required: true, description: { zh: '标题', en: 'Short title, in our words' } },
    year: { type: 'Int', required: true, orderable: true, description: { zh: '年度', en: 'Year of the report' } },
    period: {
      type: 'String',
      description: {
        zh: '原文载明的时间（ISO 8601 日期或区间）',
        en: 'The time that the words give: an ISO 8601 year, date or interval; null when undated',
      },
    },
    periodFrom: {
      type: 'Date',
      required: true,
      derived: true,
      orderable: true,
      description: { zh: '起', en: 'First day of the period, or of the year' },
    },
    periodTo: {
      type: 'Date',
      required: true,
      derived: true,
      orderable: true,
      description: { zh: '止', en: 'Last day of the period, or of the year' },
    },
  },
} as const satisfies KindSpec;
