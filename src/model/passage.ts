import type { KindSpec } from './property.js';

/** Passage 原文片段: one quoted span of a document. */
export const passage = {
  kind: 'Passage',
  word: 'passage',
  plural: 'passages',
  description: { zh: '原文片段', en: 'One quoted span of a document' },
  defaultOrder: 'start',
  search: { names: [], texts: ['quote'] },
  facets: ['section', 'document'],
  properties: {
    quote: { type: 'String', required: true, description: { zh: '原文', en: 'The words, verbatim' } },
    start: {
      type: 'Int',
      required: true,
      orderable: true,
      description: { zh: '起（码点）', en: 'Offset in code points' },
    },
    end: { type: 'Int', required: true, description: { zh: '止（码点，不含）', en: 'End, exclusive' } },
    prefix: { type: 'String', required: true, description: { zh: '前文', en: 'Up to 32 code points before' } },
    suffix: { type: 'String', required: true, description: { zh: '后文', en: 'Up to 32 code points after' } },
  },
} as const satisfies KindSpec;
