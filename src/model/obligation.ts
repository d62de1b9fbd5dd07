import type { KindSpec } from './property.js';

/** Obligation 义务: one duty of one class of bearer. */
export const obligation = {
  kind: 'Obligation',
  word: 'obligation',
  plural: 'obligations',
  description: { zh: '义务', en: 'One duty of one class of bearer' },
  defaultOrder: 'id',
  search: { names: [], texts: ['statement', 'deadline', 'recurrence'] },
  facets: ['modality', 'strength', 'basis', 'instruments', 'bearers'],
  properties: {
    statement: {
      type: 'String',
      required: true,
      description: { zh: '义务内容', en: 'What must be done, in our words close to the text' },
    },
    modality: {
      type: 'Modality',
      required: true,
      description: { zh: '应当、不得或可以', en: 'Must, must not or may' },
    },
    strength: {
      type: 'Strength',
      required: true,
      description: { zh: '约束力来源', en: 'Strength of the strongest source' },
    },
    deadline: { type: 'String', description: { zh: '期限', en: 'Deadline, in words' } },
    recurrence: { type: 'String', description: { zh: '频次', en: 'How often, in words' } },
  },
} as const satisfies KindSpec;
