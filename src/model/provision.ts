import type { KindSpec } from './property.js';

/** Provision 条款: an article or paragraph of a version. */
export const provision = {
  kind: 'Provision',
  word: 'provision',
  plural: 'provisions',
  description: { zh: '条款', en: 'An article or paragraph of a version' },
  defaultOrder: 'id',
  search: { names: ['label'], texts: ['subject', 'text'] },
  facets: ['basis', 'version'],
  properties: {
    number: {
      type: 'String',
      required: true,
      description: { zh: '条号', en: 'Number as printed, for example 第五十八条' },
    },
    subject: { type: 'String', description: { zh: '主题', en: 'What it is about' } },
    text: { type: 'String', description: { zh: '条文', en: 'The words of the article, where at hand' } },
  },
} as const satisfies KindSpec;
