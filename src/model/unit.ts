import type { KindSpec } from './property.js';

/** Unit 责任单位: an organ, office, post, class of organs or persons, or platform. */
export const unit = {
  kind: 'Unit',
  word: 'unit',
  plural: 'units',
  description: { zh: '责任单位', en: 'An organ, office, post, class of organs or persons, or platform' },
  defaultOrder: 'id',
  search: { names: ['name', 'aliases', 'qualifiedName'], texts: [], spelled: true },
  facets: ['kind', 'level', 'basis', 'jurisdiction'],
  properties: {
    name: { type: 'String', required: true, description: { zh: '名称，照印', en: 'Name as printed' } },
    qualifiedName: {
      type: 'String',
      required: true,
      derived: true,
      description: { zh: '冠以地名的名称', en: 'Name with its place, which means one unit among many places' },
    },
    aliases: { type: 'String', list: true, description: { zh: '别称', en: 'Other names' } },
    kind: { type: 'UnitKind', required: true, description: { zh: '类别', en: 'Kind of unit' } },
    level: { type: 'Level', description: { zh: '层级', en: 'Administrative level' } },
    size: { type: 'Int', description: { zh: '一类单位的数目', en: 'Number of members of a class' } },
    sizeText: { type: 'String', description: { zh: '数目的原文', en: 'The size as printed' } },
    titleKey: {
      type: 'String',
      derived: true,
      internal: true,
      description: { zh: '规整后的名称', en: 'The name, normalised for look-ups' },
    },
    nameKeys: {
      type: 'String',
      derived: true,
      internal: true,
      description: { zh: '规整后的全部名称', en: 'All names, normalised, between bars' },
    },
  },
} as const satisfies KindSpec;
