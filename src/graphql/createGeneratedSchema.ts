import { type Bilingual, type EnumerationName, enumerations } from '../model/enumeration.js';
import { type Kind, kinds } from '../model/kind.js';
import { kindSpecs, propertiesOf } from '../model/kindSpecs.js';
import type { PropertySpec } from '../model/property.js';
import { findRelationField, relationNames, relationSpecs, textRelations } from '../model/relations.js';

const describe = ({ zh, en }: Bilingual, indent = ''): string => `${indent}"${zh} · ${en}"\n`;

/** Writes the part of the SDL that follows from the model: enums, edges, connections, filters, orders. */
export function createGeneratedSchema(): string {
  return [
    '# Written from src/model by `npm run codegen`; do not edit.',
    ...Object.entries(enumerations).map(([name, values]) => createEnum(name, values)),
    createEnum('Kind', Object.fromEntries(kinds.map((kind) => [kind, kindSpecs[kind].description]))),
    createEnum(
      'Relation',
      Object.fromEntries(relationNames.map((relation) => [relation, toPattern(relationSpecs[relation].sentence)])),
    ),
    ...kinds.flatMap((kind) => [
      createConnection(kind),
      createFacets(kind),
      createFilter(kind),
      createRelationFilter(kind),
      createOrder(kind),
    ]),
    createConnection('Node'),
    createLinkFilter(),
    ...[...Object.keys(enumerations), 'Kind'].map(createEnumFilter),
    '',
  ].join('\n\n');
}

/** A relation's sentence with letters for its ends: 甲有版本乙 · A has the version B. */
function toPattern({ zh, en }: Bilingual): Bilingual {
  return { zh: zh.replace('{from}', '甲').replace('{to}', '乙'), en: en.replace('{from}', 'A').replace('{to}', 'B') };
}

function createEnum(name: string, values: Readonly<Record<string, Bilingual>>): string {
  const lines = Object.entries(values).map(([value, description]) => `${describe(description, '  ')}  ${value}`);
  return `"${name}: 词表 · Closed vocabulary"\nenum ${name} {\n${lines.join('\n')}\n}`;
}

function createConnection(kind: Kind | 'Node'): string {
  return `"一条边：节点与连到它的关系 · One edge per node, with the links that join it"
type ${kind}Edge {
  "游标 · Cursor"
  cursor: String!
  "节点 · Node"
  node: ${kind}!
  "连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists"
  links: [Link!]!
}

"一页 · A page (Relay)"
type ${kind}Connection {
  "边 · Edges"
  edges: [${kind}Edge!]!
  "节点 · Nodes"
  nodes: [${kind}!]!
  "翻页 · Page"
  pageInfo: PageInfo!
  "总数，仅在请求时计算 · Number of nodes, computed only when asked"
  totalCount: Int!${kind === 'Node' ? '' : createFacetField(kind)}
}`;
}

function createFacetField(kind: Kind): string {
  return `
  "分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of \`by\`, computed only when asked"
  facets(by: [${kind}Facet!]!): [Facet!]!`;
}

function createFacets(kind: Kind): string {
  const values = kindSpecs[kind].facets.map((name) => {
    const relation = findRelationField(kind, name)?.relation;
    const description = relation ? toPattern(relationSpecs[relation].sentence) : propertiesOf(kind)[name]?.description;
    if (!description) throw new TypeError(`${kind} has no ${name} to count by`);
    return `${describe(description, '  ')}  ${name}`;
  });
  return `"分面 · What lists of ${kind} can be counted by"\nenum ${kind}Facet {\n${values.join('\n')}\n}`;
}

/** The properties that lists can be filtered by. */
export function listFilterable(kind: Kind): ReadonlyArray<readonly [string, PropertySpec]> {
  return Object.entries(propertiesOf(kind)).filter(([, spec]) => !spec.internal);
}

/** The relation fields that lists can be filtered by. */
export function listRelationFields(
  kind: Kind,
): ReadonlyArray<{ readonly field: string; readonly to: Kind; readonly sentence: Bilingual }> {
  const specs = [...relationNames.map((name) => relationSpecs[name]), ...Object.values(textRelations)];
  return specs.flatMap((spec) =>
    spec.fields.flatMap(({ on, field, to }) =>
      on === kind && to !== 'Node' ? [{ field, to, sentence: spec.sentence }] : [],
    ),
  );
}

function createFilter(kind: Kind): string {
  const properties = listFilterable(kind).map(
    ([name, spec]) => `${describe(spec.description, '  ')}  ${name}: ${filterTypeOf(spec)}`,
  );
  const relations = listRelationFields(kind).map(
    ({ field, to, sentence }) => `${describe(toPattern(sentence), '  ')}  ${field}: ${to}RelationFilter`,
  );
  return `"筛选 · Conditions on ${kind}, all of which hold"
input ${kind}Filter {
  "全部成立 · All of"
  and: [${kind}Filter!]
  "任一成立 · Any of"
  or: [${kind}Filter!]
  "不成立 · Not"
  not: ${kind}Filter
${[...properties, ...relations].join('\n')}
}`;
}

function filterTypeOf(spec: PropertySpec): string {
  return `${spec.type}Filter`;
}

function createRelationFilter(kind: Kind): string {
  return `"关系筛选 · Conditions on what a relation leads to"
input ${kind}RelationFilter {
  "至少有一个 · At least one"
  some: ${kind}RelationCondition
  "一个也没有 · None"
  none: ${kind}RelationCondition
}

"关系两端 · The far node and the link to it"
input ${kind}RelationCondition {
  "对端节点 · The far node"
  node: ${kind}Filter
  "关系 · The link"
  link: LinkFilter
}`;
}

/** The fields that lists of a kind can be ordered by: field of the SDL → stored property. */
export function orderFieldsOf(kind: Kind): ReadonlyMap<string, string> {
  const own = Object.entries(kindSpecs[kind].properties).flatMap(([name, spec]) => (spec.orderable ? [name] : []));
  return new Map([
    ['id', 'id'],
    ['title', 'label'],
    ...own.map((name) => [name === 'valueKey' ? 'value' : name, name] as const),
  ]);
}

function createOrder(kind: Kind): string {
  const fields = [...orderFieldsOf(kind).keys()].map(
    (field) => `  "按 ${field} · By ${field}"\n  ${field}: OrderDirection`,
  );
  return `"排序：恰一项 · Order by exactly one key"\ninput ${kind}Order @oneOf {\n${fields.join('\n')}\n}`;
}

function createLinkFilter(): string {
  const fields: Readonly<Record<string, readonly [type: string, description: Bilingual]>> = {
    basis: ['BasisFilter', { zh: '依据性质', en: 'Basis' }],
    role: ['RoleFilter', { zh: '角色', en: 'Role of the unit' }],
    manner: ['MannerFilter', { zh: '方式', en: 'Manner of the measure' }],
    name: ['StringFilter', { zh: '项在算式中的字母', en: 'Letter of the term in the equation' }],
    date: ['DateFilter', { zh: '日期', en: 'Date' }],
    note: ['StringFilter', { zh: '备注', en: 'Note' }],
  };
  const lines = Object.entries(fields).map(
    ([name, [type, description]]) => `${describe(description, '  ')}  ${name}: ${type}`,
  );
  return `"关系的条件 · Conditions on a link"\ninput LinkFilter {\n${lines.join('\n')}\n}`;
}

function createEnumFilter(name: EnumerationName | string): string {
  return `"条件 · Conditions on a value"
input ${name}Filter {
  "等于 · Equals"
  eq: ${name}
  "不等于 · Differs or is absent"
  ne: ${name}
  "属于 · One of"
  in: [${name}!]
  "是否缺失 · Is absent"
  isNull: Boolean
}`;
}
