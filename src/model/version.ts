import type { KindSpec } from './property.js';

/** Version 版本: one text of an instrument with its dates. */
export const version = {
  kind: 'Version',
  word: 'version',
  plural: 'versions',
  description: { zh: '版本', en: 'One text of an instrument with its dates' },
  defaultOrder: 'id',
  search: { names: ['title', 'label'], texts: [] },
  facets: ['basis'],
  properties: {
    title: { type: 'String', description: { zh: '该版本的标题', en: 'Title of this version, where it differs' } },
    adoptedOn: { type: 'Date', description: { zh: '通过日期', en: 'Date of adoption' } },
    publishedOn: { type: 'Date', description: { zh: '公布日期', en: 'Date of publication' } },
    effectiveFrom: { type: 'Date', description: { zh: '施行日期', en: 'First day in force' } },
    effectiveTo: { type: 'Date', description: { zh: '失效前的最后一日', en: 'Last day in force' } },
  },
} as const satisfies KindSpec;
