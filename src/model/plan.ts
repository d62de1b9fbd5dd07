import type { KindSpec } from './property.js';

/** Plan 下一年度安排: something announced for the next year. */
export const plan = {
  kind: 'Plan',
  word: 'plan',
  plural: 'plans',
  description: { zh: '下一年度安排', en: 'Something announced for the next year' },
  defaultOrder: 'id',
  search: { names: [], texts: ['statement'] },
  facets: ['year', 'basis', 'units'],
  properties: {
    ordinal: { type: 'String', description: { zh: '序号', en: 'Ordinal as printed' } },
    statement: { type: 'String', required: true, description: { zh: '内容', en: 'What is announced' } },
    year: {
      type: 'Int',
      required: true,
      orderable: true,
      description: { zh: '所安排的年度', en: 'The year it is announced for' },
    },
  },
} as const satisfies KindSpec;
