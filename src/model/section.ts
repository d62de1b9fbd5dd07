import type { KindSpec } from './property.js';

/** Section 章节: a part, subsection, paragraph or item of a document. */
export const section = {
  kind: 'Section',
  word: 'section',
  plural: 'sections',
  description: { zh: '章节', en: 'A part, subsection, paragraph or item of a document' },
  defaultOrder: 'start',
  search: { names: ['title'], texts: ['text'] },
  facets: ['level', 'document'],
  properties: {
    path: {
      type: 'String',
      required: true,
      description: { zh: '路径，如 一/(三)/2/二是', en: 'Path, as in the seeds' },
    },
    marker: { type: 'String', required: true, description: { zh: '编号，照印', en: 'Marker as printed' } },
    title: {
      type: 'String',
      required: true,
      description: { zh: '标题', en: 'Heading; empty for a marker without one' },
    },
    level: { type: 'Int', required: true, description: { zh: '层次，1 至 4', en: 'Level of the marker, 1 to 4' } },
    start: {
      type: 'Int',
      required: true,
      orderable: true,
      description: { zh: '起（码点）', en: 'Offset of the marker, in code points' },
    },
    end: { type: 'Int', required: true, description: { zh: '止（码点，不含）', en: 'End of the section, exclusive' } },
    text: {
      type: 'String',
      derived: true,
      internal: true,
      description: { zh: '本节自身的原文', en: 'Its own words, from the marker to its first subsection' },
    },
  },
} as const satisfies KindSpec;
