import type { KindSpec } from './property.js';

/** Outcome 成效/数据: one figure or one textual result. */
export const outcome = {
  kind: 'Outcome',
  word: 'outcome',
  plural: 'outcomes',
  description: { zh: '成效/数据', en: 'One figure or one textual result' },
  defaultOrder: 'id',
  search: { names: ['metric', 'label'], texts: ['text'] },
  facets: ['kind', 'nature', 'qualifier', 'cumulative', 'year', 'basis', 'metric', 'unit'],
  properties: {
    metric: { type: 'String', required: true, description: { zh: '指标名称', en: 'Name of the metric' } },
    metricDefinition: {
      type: 'String',
      description: { zh: '指标口径', en: 'What the metric counts, and what it does not' },
    },
    metricCode: {
      type: 'String',
      required: true,
      orderable: true,
      description: { zh: '指标代码', en: 'Code of the metric, shared by years and places' },
    },
    figure: { type: 'String', description: { zh: '数字，照印', en: 'The figure as printed' } },
    value: { type: 'Decimal', description: { zh: '数值', en: 'Exact value' } },
    valueTo: {
      type: 'Decimal',
      description: { zh: '数值上限，仅幅度有之', en: 'Upper end of a range; null for one value' },
    },
    unit: { type: 'String', description: { zh: '单位', en: 'Unit of measure, as printed' } },
    text: { type: 'String', description: { zh: '文字结果，照印', en: 'The textual result as printed' } },
    kind: {
      type: 'OutcomeKind',
      required: true,
      description: { zh: '类别', en: 'Count, amount, rate, change or text' },
    },
    nature: { type: 'Nature', required: true, description: { zh: '性质', en: 'Work done, effect, extent or base' } },
    qualifier: { type: 'Qualifier', description: { zh: '限定', en: 'Exact, over, nearly …' } },
    cumulative: {
      type: 'Boolean',
      required: true,
      description: { zh: '是否累计', en: 'Whether the words say that it may reach before the year' },
    },
    year: { type: 'Int', required: true, orderable: true, description: { zh: '年度', en: 'Year of the report' } },
    period: {
      type: 'String',
      description: { zh: '原文载明的时间', en: 'The time that the words give; null when undated' },
    },
    normalizedValue: { type: 'Decimal', internal: true, description: { zh: '规整值', en: 'Value in the base unit' } },
    normalizedValueTo: {
      type: 'Decimal',
      internal: true,
      description: { zh: '规整值上限', en: 'Upper end in the base unit' },
    },
    normalizedUnit: { type: 'String', internal: true, description: { zh: '规整单位', en: 'Base unit' } },
    valueKey: {
      type: 'String',
      required: true,
      derived: true,
      internal: true,
      orderable: true,
      description: { zh: '可比较的数值键', en: 'Order-preserving text of the normalised value; ~ for texts' },
    },
  },
} as const satisfies KindSpec;
