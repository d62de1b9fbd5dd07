import type { KindSpec } from './property.js';

/** Instrument 规范依据: a law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime. */
export const instrument = {
  kind: 'Instrument',
  word: 'instrument',
  plural: 'instruments',
  description: {
    zh: '规范依据',
    en: 'A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime',
  },
  defaultOrder: 'id',
  search: { names: ['title', 'shortTitle', 'aliases', 'documentNumber'], texts: [], spelled: true },
  facets: ['kind', 'basis', 'issuers'],
  properties: {
    kind: { type: 'InstrumentKind', required: true, description: { zh: '类别', en: 'Kind of instrument' } },
    title: {
      type: 'String',
      required: true,
      description: { zh: '全称，不带书名号', en: 'Full title, without brackets' },
    },
    shortTitle: { type: 'String', description: { zh: '简称', en: 'Short title' } },
    aliases: { type: 'String', list: true, description: { zh: '其他写法', en: 'Other spellings of the title' } },
    documentNumber: { type: 'String', description: { zh: '文号', en: 'Document number' } },
    titleKey: {
      type: 'String',
      derived: true,
      internal: true,
      description: { zh: '规整后的全称', en: 'The full title, normalised for look-ups' },
    },
    nameKeys: {
      type: 'String',
      derived: true,
      internal: true,
      description: { zh: '规整后的全部名称', en: 'All names, normalised, between bars' },
    },
  },
} as const satisfies KindSpec;
