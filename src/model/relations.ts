import type { Bilingual, Role } from './enumeration.js';
import { type Kind, kinds } from './kind.js';
import { roleSentences } from './roleSentences.js';

/** `OUT` follows the stored direction, `IN` goes against it, `BOTH` ignores it (symmetric relations). */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Own properties that links of a relation may carry, beside id, basis and note. */
export type LinkProperty = 'role' | 'manner' | 'name' | 'date';

/** How the SDL shows one end of a relation. */
export interface RelationField {
  /** The kind that has the field. */
  readonly on: Kind;
  readonly field: string;
  readonly direction: Direction;
  /** The kind at the far end, or `Node` where there may be several. */
  readonly to: Kind | 'Node';
  /** `connection`: Relay, with the links on its edges; `list`: all of them, plain, in default order; `single`: at most one. */
  readonly form: 'connection' | 'list' | 'single';
  /**
   * `provisions`: the relation starts at the instrument itself or at one of its provisions.
   * `places`: it leads to a place and to each that this one lies in, in lists, filters and counts; a field of one node shows the nearest.
   */
  readonly through?: 'provisions' | 'places';
}

/** One kind of link, as data: loading, querying, the SDL and the documents read it; a link it does not allow is refused. */
export interface RelationSpec {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** Own properties; the first of role, manner and name distinguishes links between the same two nodes. */
  readonly own: readonly LinkProperty[];
  /** A node has at most one such outgoing link. */
  readonly single?: true;
  /** Its links may not form a cycle. */
  readonly acyclic?: true;
  /** Its links are always INFERRED. */
  readonly inferredOnly?: true;
  /** From and to read as a sentence, `{from}` and `{to}` standing for the ends. */
  readonly sentence: Bilingual;
  /** What it says in each role, where its links have one; `sentence` is then what is true of all of them. */
  readonly sentenceByRole?: Readonly<Record<Role, Bilingual>>;
  readonly fields: readonly RelationField[];
}

type FieldRow = readonly [Kind, string, Direction, Kind | 'Node', RelationField['form'], RelationField['through']?];

const fields = (...rows: readonly FieldRow[]): readonly RelationField[] =>
  rows.map(([on, field, direction, to, form, through]) => ({
    on,
    field,
    direction,
    to,
    form,
    ...(through === undefined ? {} : { through }),
  }));

/** The relations between facts: each link has an id, a basis, evidence and perhaps a note. Source: README, “The words”. */
export const relations = {
  HAS_VERSION: {
    from: ['Instrument'],
    to: ['Version'],
    own: [],
    sentence: { zh: '{from}有版本{to}', en: '{from} has the version {to}' },
    fields: fields(
      ['Instrument', 'versions', 'OUT', 'Version', 'list'],
      ['Version', 'instrument', 'IN', 'Instrument', 'single'],
    ),
  },
  CONTAINS: {
    from: ['Version'],
    to: ['Provision'],
    own: [],
    sentence: { zh: '{from}含{to}', en: '{from} contains {to}' },
    fields: fields(
      ['Version', 'provisions', 'OUT', 'Provision', 'list'],
      ['Provision', 'version', 'IN', 'Version', 'single'],
    ),
  },
  IMPOSES: {
    from: ['Instrument', 'Provision'],
    to: ['Obligation'],
    own: [],
    sentence: { zh: '{from}规定：{to}', en: '{from} imposes: {to}' },
    fields: fields(
      ['Instrument', 'obligations', 'OUT', 'Obligation', 'connection', 'provisions'],
      ['Provision', 'obligations', 'OUT', 'Obligation', 'connection'],
      ['Obligation', 'instruments', 'IN', 'Instrument', 'connection', 'provisions'],
      ['Obligation', 'provisions', 'IN', 'Provision', 'list'],
    ),
  },
  BASED_ON: {
    from: ['Instrument'],
    to: ['Instrument', 'Provision'],
    own: [],
    acyclic: true,
    sentence: { zh: '{from}依据{to}', en: '{from} is based on {to}' },
    fields: fields(
      ['Instrument', 'basedOn', 'OUT', 'Node', 'connection'],
      ['Instrument', 'basisOf', 'IN', 'Instrument', 'connection'],
      ['Provision', 'basisOf', 'IN', 'Instrument', 'connection'],
    ),
  },
  AMENDS: {
    from: ['Instrument'],
    to: ['Instrument'],
    own: ['date'],
    sentence: { zh: '{from}修改{to}', en: '{from} amends {to}' },
    fields: fields(
      ['Instrument', 'amends', 'OUT', 'Instrument', 'connection'],
      ['Instrument', 'amendedBy', 'IN', 'Instrument', 'connection'],
    ),
  },
  REPLACES: {
    from: ['Instrument'],
    to: ['Instrument'],
    own: ['date'],
    sentence: { zh: '{from}取代{to}', en: '{from} replaces {to}' },
    fields: fields(
      ['Instrument', 'replaces', 'OUT', 'Instrument', 'connection'],
      ['Instrument', 'replacedBy', 'IN', 'Instrument', 'connection'],
    ),
  },
  CITES: {
    from: ['Instrument'],
    to: ['Instrument'],
    own: ['date'],
    sentence: { zh: '{from}引用{to}', en: '{from} cites {to}' },
    fields: fields(
      ['Instrument', 'cites', 'OUT', 'Instrument', 'connection'],
      ['Instrument', 'citedBy', 'IN', 'Instrument', 'connection'],
    ),
  },
  ISSUED_BY: {
    from: ['Instrument', 'Document'],
    to: ['Unit'],
    own: [],
    sentence: { zh: '{from}由{to}印发', en: '{from} is issued by {to}' },
    fields: fields(
      ['Instrument', 'issuers', 'OUT', 'Unit', 'connection'],
      ['Document', 'issuer', 'OUT', 'Unit', 'single'],
      ['Unit', 'issued', 'IN', 'Node', 'connection'],
    ),
  },
  REPORTED_BY: {
    from: ['Document'],
    to: ['Unit'],
    own: [],
    single: true,
    sentence: { zh: '{from}由{to}报告', en: '{from} is a report by {to}' },
    fields: fields(
      ['Document', 'reporter', 'OUT', 'Unit', 'single'],
      ['Unit', 'reports', 'IN', 'Document', 'connection'],
    ),
  },
  BORNE_BY: {
    from: ['Obligation'],
    to: ['Unit'],
    own: [],
    sentence: { zh: '“{from}”由{to}承担', en: '“{from}” is borne by {to}' },
    fields: fields(
      ['Obligation', 'bearers', 'OUT', 'Unit', 'connection'],
      ['Unit', 'obligations', 'IN', 'Obligation', 'connection'],
    ),
  },
  OWED_TO: {
    from: ['Obligation'],
    to: ['Unit'],
    own: [],
    sentence: { zh: '“{from}”应向{to}履行', en: '“{from}” is owed to {to}' },
    fields: fields(
      ['Obligation', 'owedTo', 'OUT', 'Unit', 'connection'],
      ['Unit', 'owedObligations', 'IN', 'Obligation', 'connection'],
    ),
  },
  FULFILS: {
    from: ['Measure'],
    to: ['Obligation'],
    own: [],
    sentence: { zh: '“{from}”落实“{to}”', en: '“{from}” is reported as done for “{to}”' },
    fields: fields(
      ['Measure', 'obligations', 'OUT', 'Obligation', 'connection'],
      ['Obligation', 'measures', 'IN', 'Measure', 'connection'],
    ),
  },
  APPLIES: {
    from: ['Measure'],
    to: ['Instrument'],
    own: ['manner'],
    sentence: { zh: '“{from}”适用{to}', en: '“{from}” applies {to}' },
    fields: fields(
      ['Measure', 'instruments', 'OUT', 'Instrument', 'connection'],
      ['Instrument', 'measures', 'IN', 'Measure', 'connection'],
    ),
  },
  RESPONSIBLE_FOR: {
    from: ['Unit'],
    to: ['Measure', 'Plan'],
    own: ['role'],
    sentence: { zh: '{from}是“{to}”的相关方', en: '{from} has a role in “{to}”' },
    sentenceByRole: roleSentences,
    fields: fields(
      ['Unit', 'measures', 'OUT', 'Measure', 'connection'],
      ['Unit', 'plans', 'OUT', 'Plan', 'connection'],
      ['Measure', 'units', 'IN', 'Unit', 'connection'],
      ['Plan', 'units', 'IN', 'Unit', 'connection'],
    ),
  },
  ESTABLISHES: {
    from: ['Measure'],
    to: ['Unit'],
    own: [],
    sentence: { zh: '“{from}”设立{to}', en: '“{from}” establishes {to}' },
    fields: fields(
      ['Measure', 'establishes', 'OUT', 'Unit', 'connection'],
      ['Unit', 'establishedBy', 'IN', 'Measure', 'connection'],
    ),
  },
  YIELDS: {
    from: ['Measure'],
    to: ['Outcome'],
    own: [],
    sentence: { zh: '“{from}”的成效：{to}', en: '“{from}” yields {to}' },
    fields: fields(
      ['Measure', 'outcomes', 'OUT', 'Outcome', 'connection'],
      ['Outcome', 'measures', 'IN', 'Measure', 'connection'],
    ),
  },
  TERM: {
    from: ['Equation'],
    to: ['Outcome'],
    own: ['name'],
    sentence: { zh: '{from}含项{to}', en: '{from} has the term {to}' },
    fields: fields(
      ['Equation', 'terms', 'OUT', 'Outcome', 'connection'],
      ['Outcome', 'equations', 'IN', 'Equation', 'connection'],
    ),
  },
  CONCERNS: {
    from: ['Shortcoming'],
    to: ['Obligation', 'Instrument', 'Unit', 'Measure'],
    own: [],
    sentence: { zh: '不足“{from}”涉及{to}', en: 'The shortcoming “{from}” concerns {to}' },
    fields: fields(
      ['Shortcoming', 'concerns', 'OUT', 'Node', 'connection'],
      ['Obligation', 'shortcomings', 'IN', 'Shortcoming', 'connection'],
      ['Instrument', 'shortcomings', 'IN', 'Shortcoming', 'connection'],
      ['Unit', 'shortcomings', 'IN', 'Shortcoming', 'connection'],
      ['Measure', 'shortcomings', 'IN', 'Shortcoming', 'connection'],
    ),
  },
  CONTINUES: {
    from: ['Plan'],
    to: ['Measure', 'Obligation', 'Instrument', 'Section'],
    own: [],
    sentence: { zh: '安排“{from}”延续{to}', en: 'The plan “{from}” continues {to}' },
    fields: fields(
      ['Plan', 'continues', 'OUT', 'Node', 'connection'],
      ['Measure', 'plans', 'IN', 'Plan', 'connection'],
      ['Obligation', 'plans', 'IN', 'Plan', 'connection'],
      ['Instrument', 'plans', 'IN', 'Plan', 'connection'],
      ['Section', 'plans', 'IN', 'Plan', 'connection'],
    ),
  },
  ADDRESSES: {
    from: ['Plan'],
    to: ['Shortcoming'],
    own: [],
    sentence: { zh: '安排“{from}”针对不足“{to}”', en: 'The plan “{from}” addresses “{to}”' },
    fields: fields(
      ['Plan', 'addresses', 'OUT', 'Shortcoming', 'connection'],
      ['Shortcoming', 'plans', 'IN', 'Plan', 'connection'],
    ),
  },
  REALISES: {
    from: ['Measure'],
    to: ['Plan'],
    own: [],
    sentence: { zh: '“{from}”实现上年安排“{to}”', en: '“{from}” realises the plan “{to}”' },
    fields: fields(
      ['Measure', 'realises', 'OUT', 'Plan', 'connection'],
      ['Plan', 'realisedBy', 'IN', 'Measure', 'connection'],
    ),
  },
  PART_OF: {
    from: ['Unit'],
    to: ['Unit'],
    own: [],
    single: true,
    acyclic: true,
    sentence: { zh: '{from}隶属{to}', en: '{from} is part of {to}' },
    fields: fields(['Unit', 'parent', 'OUT', 'Unit', 'single'], ['Unit', 'parts', 'IN', 'Unit', 'connection']),
  },
  MEMBER_OF: {
    from: ['Unit'],
    to: ['Unit'],
    own: [],
    sentence: { zh: '{from}属于{to}', en: '{from} is a member of {to}' },
    fields: fields(['Unit', 'memberOf', 'OUT', 'Unit', 'connection'], ['Unit', 'members', 'IN', 'Unit', 'connection']),
  },
  SUCCEEDS: {
    from: ['Unit'],
    to: ['Unit'],
    own: ['date'],
    acyclic: true,
    sentence: { zh: '{from}承接{to}', en: '{from} succeeds {to}' },
    fields: fields(
      ['Unit', 'succeeds', 'OUT', 'Unit', 'connection'],
      ['Unit', 'succeededBy', 'IN', 'Unit', 'connection'],
    ),
  },
  POSSIBLY_SAME_AS: {
    from: ['Unit', 'Measure'],
    to: ['Unit', 'Measure'],
    own: [],
    inferredOnly: true,
    sentence: { zh: '{from}与{to}可能相同', en: '{from} is possibly the same as {to}' },
    fields: fields(
      ['Unit', 'possiblySameAs', 'BOTH', 'Unit', 'connection'],
      ['Measure', 'possiblySameAs', 'BOTH', 'Measure', 'connection'],
    ),
  },
  LOCATED_IN: {
    from: ['Unit', 'Document'],
    to: ['Jurisdiction'],
    own: [],
    single: true,
    sentence: { zh: '{from}属地为{to}', en: '{from} is located in {to}' },
    fields: fields(
      ['Unit', 'jurisdiction', 'OUT', 'Jurisdiction', 'single', 'places'],
      ['Document', 'jurisdiction', 'OUT', 'Jurisdiction', 'single', 'places'],
      ['Jurisdiction', 'units', 'IN', 'Unit', 'connection', 'places'],
      ['Jurisdiction', 'documents', 'IN', 'Document', 'connection', 'places'],
    ),
  },
  WITHIN: {
    from: ['Jurisdiction'],
    to: ['Jurisdiction'],
    own: [],
    single: true,
    acyclic: true,
    sentence: { zh: '{from}隶属{to}', en: '{from} lies within {to}' },
    fields: fields(
      ['Jurisdiction', 'parent', 'OUT', 'Jurisdiction', 'single'],
      ['Jurisdiction', 'parts', 'IN', 'Jurisdiction', 'connection'],
    ),
  },
} as const satisfies Readonly<Record<string, RelationSpec>>;

/** A relation between facts. */
export type Relation = keyof typeof relations;

const everyFactKind = kinds.filter((kind) => kind !== 'Section' && kind !== 'Passage');

/** The relations that tie facts to text and text to its tree: no basis, no evidence of their own. */
export const textRelations = {
  MENTIONS: {
    from: ['Passage'],
    to: ['Instrument', 'Unit'],
    own: [],
    sentence: { zh: '“{from}”提及{to}', en: '“{from}” mentions {to}' },
    fields: fields(['Instrument', 'mentions', 'IN', 'Passage', 'list'], ['Unit', 'mentions', 'IN', 'Passage', 'list']),
  },
  EVIDENCED_BY: {
    from: everyFactKind,
    to: ['Passage'],
    own: [],
    sentence: { zh: '{from}见“{to}”', en: '{from} rests on “{to}”' },
    fields: fields(...everyFactKind.map((kind): FieldRow => [kind, 'evidence', 'OUT', 'Passage', 'list'])),
  },
  IN_SECTION: {
    from: ['Passage'],
    to: ['Section'],
    own: [],
    single: true,
    sentence: { zh: '{from}位于{to}', en: '{from} stands in {to}' },
    fields: fields(
      ['Passage', 'section', 'OUT', 'Section', 'single'],
      ['Section', 'passages', 'IN', 'Passage', 'list'],
    ),
  },
  IN_DOCUMENT: {
    from: ['Section', 'Passage'],
    to: ['Document'],
    own: [],
    single: true,
    sentence: { zh: '{from}载于{to}', en: '{from} stands in {to}' },
    fields: fields(
      ['Section', 'document', 'OUT', 'Document', 'single'],
      ['Passage', 'document', 'OUT', 'Document', 'single'],
      ['Document', 'sections', 'IN', 'Section', 'list'],
      ['Document', 'passages', 'IN', 'Passage', 'list'],
    ),
  },
  SUBSECTION_OF: {
    from: ['Section'],
    to: ['Section'],
    own: [],
    single: true,
    acyclic: true,
    sentence: { zh: '{from}属于{to}', en: '{from} is a subsection of {to}' },
    fields: fields(
      ['Section', 'parent', 'OUT', 'Section', 'single'],
      ['Section', 'children', 'IN', 'Section', 'connection'],
    ),
  },
} as const satisfies Readonly<Record<string, RelationSpec>>;

/** A relation between text and facts, or within text. */
export type TextRelation = keyof typeof textRelations;

/** Every relation by name. */
export const relationSpecs: Readonly<Record<Relation | TextRelation, RelationSpec>> = {
  ...relations,
  ...textRelations,
};

/** The relations between facts, in the order of the table. */
export const relationNames = Object.keys(relations).filter(isRelation);

/** Tells whether a value names a relation between facts. */
export function isRelation(value: unknown): value is Relation {
  return typeof value === 'string' && Object.hasOwn(relations, value);
}

/** The property that distinguishes links of a relation between the same two nodes; null when there is none. */
export function qualifierOf(relation: Relation | TextRelation): 'role' | 'manner' | 'name' | null {
  const own = relationSpecs[relation].own;
  return (['role', 'manner', 'name'] as const).find((property) => own.includes(property)) ?? null;
}

/** The far kinds of a field: one, or each that the relation allows. */
export function targetsOf(
  relation: Relation | TextRelation,
  field: Pick<RelationField, 'direction' | 'to'>,
): readonly Kind[] {
  if (field.to !== 'Node') return [field.to];
  return relationSpecs[relation][field.direction === 'IN' ? 'from' : 'to'];
}

/** Finds the relation field `field` of a kind; null when the kind has none of that name. */
export function findRelationField(
  kind: Kind,
  field: string,
): (RelationField & { readonly relation: Relation | TextRelation }) | null {
  return relationFieldsByKind.get(kind)?.get(field) ?? null;
}

const relationFieldsByKind = new Map(
  kinds.map((kind) => [
    kind,
    new Map(
      [...relationNames, ...textRelationNames()].flatMap((relation) =>
        relationSpecs[relation].fields
          .filter(({ on }) => on === kind)
          .map((field) => [field.field, { ...field, relation }] as const),
      ),
    ),
  ]),
);

function textRelationNames(): readonly TextRelation[] {
  return Object.keys(textRelations).filter((name): name is TextRelation => Object.hasOwn(textRelations, name));
}
