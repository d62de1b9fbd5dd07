import type { KindSpec } from './property.js';

/** Shortcoming 不足: a gap that the report admits. */
export const shortcoming = {
  kind: 'Shortcoming',
  word: 'shortcoming',
  plural: 'shortcomings',
  description: { zh: '不足', en: 'A gap that the report admits' },
  defaultOrder: 'id',
  search: { names: [], texts: ['statement', 'cause'] },
  facets: ['year', 'basis'],
  properties: {
    statement: { type: 'String', required: true, description: { zh: '内容', en: 'What the report admits' } },
    cause: {
      type: 'String',
      description: { zh: '原因', en: 'The cause that the report gives; null when it gives none' },
    },
    year: { type: 'Int', required: true, orderable: true, description: { zh: '年度', en: 'Year of the report' } },
  },
} as const satisfies KindSpec;
