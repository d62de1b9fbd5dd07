import type { KindSpec } from './property.js';

/** Equation 勾稽关系: a relation that figures must satisfy. */
export const equation = {
  kind: 'Equation',
  word: 'equation',
  plural: 'equations',
  description: { zh: '勾稽关系', en: 'A relation that figures must satisfy' },
  defaultOrder: 'id',
  search: { names: [], texts: ['label', 'expression', 'items'] },
  facets: ['kind', 'state', 'basis'],
  properties: {
    expression: { type: 'String', required: true, description: { zh: '算式', en: 'The relation between the terms' } },
    kind: { type: 'EquationKind', required: true, description: { zh: '类别', en: 'Kind of relation' } },
    items: {
      type: 'String',
      list: true,
      description: { zh: '列举的各项，照印', en: 'The things enumerated, as printed' },
    },
    missing: {
      type: 'String',
      list: true,
      description: { zh: '原文未给出的项', en: 'Terms that the text does not give' },
    },
    computed: {
      type: 'Decimal',
      derived: true,
      description: { zh: '计算值', en: 'The left side, computed from the terms' },
    },
    stated: { type: 'Decimal', derived: true, description: { zh: '所述值', en: 'The right side, as stated' } },
    difference: { type: 'Decimal', derived: true, description: { zh: '差额', en: 'Computed minus stated' } },
    tolerance: {
      type: 'Decimal',
      derived: true,
      description: { zh: '容差，取自所述位数', en: 'Tolerance, from the stated digits' },
    },
    state: { type: 'FindingState', required: true, derived: true, description: { zh: '结论', en: 'Whether it holds' } },
  },
} as const satisfies KindSpec;
