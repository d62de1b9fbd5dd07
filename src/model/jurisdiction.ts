import type { KindSpec } from './property.js';

/** Jurisdiction 行政区划: a place. */
export const jurisdiction = {
  kind: 'Jurisdiction',
  word: 'jurisdiction',
  plural: 'jurisdictions',
  description: { zh: '行政区划', en: 'A place' },
  defaultOrder: 'id',
  search: { names: ['name', 'code'], texts: [], spelled: true },
  facets: ['level', 'parent'],
  properties: {
    code: { type: 'String', required: true, description: { zh: 'GB/T 2260 代码', en: 'GB/T 2260 code' } },
    name: { type: 'String', required: true, description: { zh: '名称', en: 'Name' } },
    level: { type: 'Level', required: true, description: { zh: '层级', en: 'Administrative level' } },
  },
} as const satisfies KindSpec;
