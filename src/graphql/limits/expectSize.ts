import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
} from 'graphql';
import { countLinks, countNodes, type GraphStatistics } from '../../model/GraphStatistics.js';
import { isKind, type Kind, kinds } from '../../model/kind.js';
import { findRelationField, type RelationField, relationSpecs } from '../../model/relations.js';
import type { AskedField } from '../selection/collectFields.js';
import { readPageSize } from '../selection/readPage.js';
import { introspectionSizes } from './introspectionSizes.js';

/** The lengths of lists whose field stands one level below the argument that sizes them: the `edges` of a connection. */
export type ListSizes = Readonly<Record<string, number>>;

/** A field as asked of a type, and what the field above said of the lengths of its lists. */
export interface FieldPlace {
  readonly schema: GraphQLSchema;
  readonly type: GraphQLObjectType;
  readonly field: AskedField;
  readonly fieldType: GraphQLOutputType;
  readonly lists: ListSizes;
}

/** What is expected of a field for each of its parents. */
export interface ExpectedSize {
  /** Objects that it brings itself. */
  readonly own: number;
  /** How many parents the fields below it have. */
  readonly parents: number;
  /** The lengths of the lists one level below. */
  readonly lists: ListSizes;
}

/** Objects of a list of which nothing else is known: the links of an edge, the gaps of a trail. */
const plainListSize = 5;
/** Facts of a trail: it is cut at a hundred a stage and mostly holds a few. */
const trailSize = 50;
/** Places that a place lies in, itself included: county, city, province. */
const placesAbove = 3;
/** A text counts as an object for each thousand code points. */
const codePointsOfObject = 1_000;

/** How many objects a field is expected to bring, by its page, its ids, and how many links nodes of its kind have on average. */
export function expectSize(statistics: GraphStatistics | null, place: FieldPlace): ExpectedSize {
  const { field, fieldType } = place;
  const named = getNamedType(fieldType);
  if (isLeafType(named)) return { own: expectText(statistics, place), parents: 0, lists: {} };
  if (named.name.endsWith('Connection')) {
    const rows = Math.min(readPageSize(field.args), expectRows(statistics, place, named.name));
    return { own: 1, parents: 1, lists: { edges: rows, nodes: rows } };
  }
  if (!isListType(getNullableType(fieldType))) {
    // The node of an edge is the edge: both count once.
    const own = field.name === 'node' && /(Edge|Hit)$/.test(place.type.name) ? 0 : 1;
    return { own, parents: 1, lists: listsBelow(field) };
  }
  const length = place.lists[field.name] ?? expectList(statistics, place);
  return { own: length, parents: length, lists: listsBelow(field) };
}

/** Arguments of a field that size the lists of the object that it gives. */
function listsBelow({ name, args }: AskedField): ListSizes {
  const paths = numberOf(args.maxPaths);
  const nodes = numberOf(args.maxNodes);
  if (paths !== null) return { paths };
  if (nodes !== null) return { reached: nodes };
  return name === 'trail' ? { steps: trailSize } : {};
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? Math.max(0, value) : null;
}

/** A whole text weighs by its length; any other value nothing. */
function expectText(statistics: GraphStatistics | null, { type, field }: FieldPlace): number {
  if (type.name !== 'Document' || field.name !== 'text') return 0;
  return Math.ceil((statistics?.longestText ?? codePointsOfObject) / codePointsOfObject);
}

/** The rows of a connection before its page cuts them; without limit where nothing is known. */
function expectRows(statistics: GraphStatistics | null, { type, field }: FieldPlace, connection: string): number {
  if (statistics === null) return Number.POSITIVE_INFINITY;
  const rowKind = kinds.find((kind) => `${kind}Connection` === connection);
  if (!isKind(type.name)) return rowKind ? countNodes(statistics, rowKind) : Number.POSITIVE_INFINITY;
  const relation = findRelationField(type.name, field.name);
  if (relation) return meanOf(statistics, type.name, relation);
  if (connection === 'LinkConnection') return meanOfAll(statistics, type.name);
  return countNodes(statistics, connection === 'ImplementingUnitConnection' ? 'Unit' : 'Instrument');
}

/** A list that has no page of its own. */
function expectList(statistics: GraphStatistics | null, { schema, type, field: { name, args } }: FieldPlace): number {
  if (Array.isArray(args.ids)) return args.ids.length;
  if (typeof args.first === 'number') return Math.max(0, args.first);
  if (statistics === null || !isKind(type.name))
    return introspectionSizes(schema)[`${type.name}.${name}`] ?? plainListSize;
  if (name === 'evidence') {
    const evidence = { kind: type.name, relation: 'EVIDENCED_BY', direction: 'OUT' } as const;
    return share(statistics, type.name, countLinks(statistics, evidence));
  }
  const relation = findRelationField(type.name, name);
  return relation ? meanOf(statistics, type.name, relation) : plainListSize;
}

/** How many nodes a relation leads to from a node of a kind, on average. */
function meanOf(
  statistics: GraphStatistics,
  kind: Kind,
  {
    relation,
    direction,
    through,
  }: Pick<RelationField, 'direction' | 'through'> & { readonly relation: keyof typeof relationSpecs },
): number {
  if (through === 'places' && direction === 'OUT') return placesAbove;
  // What starts at an instrument or at one of its provisions is counted for both.
  const starts: readonly Kind[] =
    through === 'provisions' && direction === 'OUT' ? relationSpecs[relation].from : [kind];
  const links = starts.reduce((sum, each) => sum + countLinks(statistics, { kind: each, relation, direction }), 0);
  return share(statistics, kind, links);
}

function meanOfAll(statistics: GraphStatistics, kind: Kind): number {
  const links = Object.entries(statistics.links).reduce(
    (sum, [key, number]) => sum + (key.endsWith(` ${kind}`) ? number : 0),
    0,
  );
  return share(statistics, kind, links);
}

function share(statistics: GraphStatistics, kind: Kind, links: number): number {
  return links / Math.max(1, countNodes(statistics, kind));
}
