import { z } from 'zod';
import { type Bilingual, valuesOf } from '../model/enumeration.js';
import type { Kind } from '../model/kind.js';
import { kindSpecs } from '../model/kindSpecs.js';
import type { PropertySpec } from '../model/property.js';
import { relationNames, relationSpecs } from '../model/relations.js';
import { type LinkKey, linkKeys } from './links.js';

const text = z.string().min(1);
const date = z.iso.date();
const quoteElement = z.union([
  text,
  z.strictObject({ at: text.describe('这段原文所在的章节'), quote: text.describe('原文，逐字') }),
]);
const quotes = z.union([text, z.array(quoteElement).min(1)]).describe('原文，逐字；可为列表，其中每项可自带 at');
const citation = z
  .strictObject({
    instrument: text.describe('规范依据：名称或完整标识'),
    version: text.describe('版本的名称，加引号，如 2019'),
    article: z
      .string()
      .regex(/^第[^\s]+条(?:之[^\s]+)?$/)
      .describe('条号，照印，如 第四十条'),
    paragraph: z
      .string()
      .regex(/^第[^\s]+$/)
      .optional()
      .describe('款、项，如 第三款、第二款第五项'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('整条的哈希 article/1：npx obligraph hash-article 文件 条号'),
  })
  .describe('条文未收入本库的一条');
const external = z
  .union([
    z.strictObject({
      document: text.describe('参考资料或法律文本的目录名'),
      at: text.optional().describe('在哪一章节内寻找'),
      quote: quotes,
    }),
    z.strictObject({
      citation: z.union([citation, z.array(citation).min(1)]).describe('所引的条文；可为列表'),
    }),
  ])
  .describe('EXTERNAL：引用参考资料或法律文本中的原文，或所据的条文');

/** The keys that stand behind every item and every link. */
const words = {
  at: text.optional().describe('在哪一章节内寻找原文，如 一/(三)/2/二是'),
  document: text.optional().describe('所引文献的目录名；仅在共享目录中需要'),
  quote: quotes.optional(),
  inferred: z.string().optional().describe('INFERRED：缺失的前提'),
  external: external.optional(),
  note: text.optional().describe('备注'),
};

const itemWords = { ...words, formerly: z.array(text).optional().describe('曾用标识') };

/** What an item says in words of its own in `links.yaml`. */
const linkQualifiers = {
  role: z.enum(valuesOf('Role')).optional().describe('角色'),
  manner: z.enum(valuesOf('Manner')).optional().describe('方式'),
  date: date.optional().describe('日期'),
};

function createLinkShape({ relation, targets }: LinkKey): z.ZodType {
  const own = relationSpecs[relation].own;
  const references = Object.fromEntries(
    targets.map((kind) => {
      const reference = text.describe(`${kindSpecs[kind].description.zh}：名称或完整标识`);
      return [kindSpecs[kind].word, targets.length === 1 ? reference : reference.optional()];
    }),
  );
  const qualifiers = {
    ...(own.includes('role') ? { role: z.enum(valuesOf('Role')).describe('角色') } : {}),
    ...(own.includes('manner') ? { manner: z.enum(valuesOf('Manner')).describe('方式') } : {}),
    ...(own.includes('date') ? { date: date.optional().describe('日期') } : {}),
  };
  return z.strictObject({ ...references, ...qualifiers, ...words }).describe(relationSpecs[relation].sentence.zh);
}

function createLinkShapes(kind: Kind): Readonly<Record<string, z.ZodType>> {
  const keys = Object.entries(linkKeys[kind] ?? {});
  return Object.fromEntries(
    keys.map(([key, linkKey]) => {
      const link = createLinkShape(linkKey);
      const single = relationSpecs[linkKey.relation].single === true || (kind === 'Document' && key === 'issuer');
      const shape = single ? z.union([text, link, z.array(link)]) : z.array(link);
      return [key, shape.optional().describe(relationSpecs[linkKey.relation].sentence.zh)];
    }),
  );
}

/** The properties of a kind that a person writes; the others are read from the words or computed. */
const writtenProperties: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  Jurisdiction: ['code', 'name', 'level'],
  Instrument: ['kind', 'title', 'shortTitle', 'aliases', 'documentNumber'],
  Version: ['title', 'adoptedOn', 'publishedOn', 'effectiveFrom', 'effectiveTo'],
  Provision: ['number', 'subject', 'text'],
  Unit: ['name', 'aliases', 'kind', 'level'],
  Obligation: ['statement', 'modality', 'strength', 'deadline', 'recurrence'],
  Measure: ['title', 'period'],
  Outcome: ['metric', 'nature', 'text', 'period'],
  Equation: ['expression', 'kind', 'items'],
  Shortcoming: ['statement', 'cause'],
  Plan: ['ordinal', 'statement'],
  Document: ['title', 'kind', 'publishedOn', 'url', 'sha256'],
};

function createPropertyShapes(kind: Kind): Readonly<Record<string, z.ZodType>> {
  const specs = kindSpecs[kind].properties;
  return Object.fromEntries(
    (writtenProperties[kind] ?? []).flatMap((name) => {
      const spec = specs[name];
      return spec ? [[name, createPropertyShape(spec)] as const] : [];
    }),
  );
}

function createPropertyShape(spec: PropertySpec): z.ZodType {
  const one = createValueShape(spec.type);
  const many = (spec.list ? z.array(one) : one).describe(spec.description.zh);
  return spec.required ? many : many.optional();
}

function createValueShape(type: PropertySpec['type']): z.ZodType {
  switch (type) {
    case 'String':
    case 'Decimal':
      return text;
    case 'Int':
      return z.int();
    case 'Boolean':
      return z.boolean();
    case 'Date':
      return date;
    default:
      return z.enum(valuesOf(type));
  }
}

function createItemShape(kind: Kind, more: Readonly<Record<string, z.ZodType>> = {}): z.ZodType {
  const { zh }: Bilingual = kindSpecs[kind].description;
  // A document rests on nothing but itself: only its links have words.
  const ground = kind === 'Document' ? {} : itemWords;
  return z.strictObject({ ...createPropertyShapes(kind), ...createLinkShapes(kind), ...more, ...ground }).describe(zh);
}

const year = z
  .string()
  .regex(/^\d{4}$/)
  .describe('年度，加引号');
const figure = text.describe('数字，照印，并在所引原文中恰好出现一次');
const outcome = createItemShape('Outcome', {
  figure: figure.optional(),
  cumulative: z.boolean().optional().describe('是否累计'),
});
const version = createItemShape('Version', {
  provisions: z.record(text, createItemShape('Provision')).optional().describe('条款：名称 → 内容'),
});
const metric = z
  .strictObject({
    name: text.describe('指标名称'),
    unit: text.optional().describe('计量单位；各年、各地的数值都折算成它再比较'),
    classifiers: z.array(text).optional().describe('与计量单位等同的量词，如 起、宗 之于 件'),
    definition: text.optional().describe('口径：计什么，不计什么'),
    note: text.optional().describe('备注'),
  })
  .describe('指标：各年、各地共用的代码');
const strength = z.enum(valuesOf('Strength')).describe('约束力来源；不写则由所记载的依据得出，没有依据为 UNRECORDED');
const place = {
  at: text.optional().describe('在哪一章节内寻找原文'),
  quote: text.describe('原文，逐字，在该处恰好出现一次'),
};
const mention = z
  .strictObject({
    instrument: text.optional().describe('规范依据：名称或完整标识'),
    unit: text.optional().describe('责任单位：名称或完整标识'),
    ...place,
  })
  .describe('原文提及的规范依据或单位');
const ignored = z
  .strictObject({ ...place, reason: text.describe('为什么不是事实') })
  .describe('不作为事实的数字或标题，附理由');
const furtherLink = z
  .strictObject({
    relation: z.enum(relationNames).describe('关系'),
    from: text.describe('起点：名称或完整标识'),
    to: text.describe('终点：名称或完整标识'),
    ...linkQualifiers,
    ...words,
  })
  .describe('在别处声明的事实之间的关系');

/** The shape of each seed file: a map of items, a list, or one item. */
export const fileShapes = {
  'document.yaml': createItemShape('Document', {
    year,
    // Its absence is told by the check of the text, which knows the hash to write.
    sha256: text.optional().describe(kindSpecs.Document.properties.sha256?.description.zh ?? ''),
    annotated: z
      .union([z.literal('all'), z.array(text)])
      .optional()
      .describe('已全文标注的章节；all 为全文'),
  }),
  'jurisdictions.yaml': z.record(text, createItemShape('Jurisdiction')),
  'metrics.yaml': z.record(text, metric),
  'instruments.yaml': z.record(
    text,
    createItemShape('Instrument', {
      versions: z.record(text, version).optional().describe('版本：名称 → 内容'),
    }),
  ),
  'units.yaml': z.record(text, createItemShape('Unit', { size: text.optional().describe('一类单位的数目，照印') })),
  'obligations.yaml': z.record(text, createItemShape('Obligation', { strength: strength.optional() })),
  'measures.yaml': z.record(
    text,
    createItemShape('Measure', { outcomes: z.record(text, outcome).optional().describe('成效：名称 → 内容') }),
  ),
  'equations.yaml': z.record(
    text,
    createItemShape('Equation', {
      terms: z
        .record(
          text,
          z.union([text, z.strictObject({ missing: text.describe('原文未给出的这一项所计的是什么') }), z.null()]),
        )
        .describe('项 → 成效；原文未给出的写 { missing: 它所计的是什么 }，或 null'),
    }),
  ),
  'shortcomings.yaml': z.record(text, createItemShape('Shortcoming')),
  'plans.yaml': z.record(text, createItemShape('Plan', { year })),
  'mentions.yaml': z.array(mention),
  'ignored.yaml': z.array(ignored),
  'links.yaml': z.array(furtherLink),
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** The name of a seed file that has a shape. */
export type SeedFileName = keyof typeof fileShapes;

/** The names of all seed files that have a shape. */
export const seedFileNames = Object.keys(fileShapes).filter(isSeedFileName);

/** Tells whether a file name is one of the seed files. */
export function isSeedFileName(name: string): name is SeedFileName {
  return Object.hasOwn(fileShapes, name);
}

/** Every key that some item knows, for suggestions. */
export const knownKeys: readonly string[] = [
  ...new Set([
    ...Object.keys(itemWords),
    ...Object.keys(linkQualifiers),
    ...Object.values(writtenProperties).flatMap((names) => names ?? []),
    ...Object.values(linkKeys).flatMap((keys) => Object.keys(keys ?? {})),
    ...[
      'year',
      'annotated',
      'versions',
      'provisions',
      'size',
      'outcomes',
      'figure',
      'cumulative',
      'terms',
      'unit',
      'classifiers',
      'definition',
      'reason',
      'relation',
      'from',
      'to',
      'citation',
      'version',
      'article',
      'paragraph',
    ],
    ...Object.values(kindSpecs).map(({ word }) => word),
  ]),
];
