import type { RelationStep } from '../../graph/RelationStep.js';
import type {
  ConnectionPart,
  ConnectionSelection,
  ConnectionSource,
  EdgePart,
  ImplementationRestriction,
  Order,
  RowSelection,
} from '../../graph/Selection.js';
import { type Kind, kinds } from '../../model/kind.js';
import { targetsOf } from '../../model/relations.js';
import { toSearchText } from '../../model/searchText.js';
import {
  enumListArgument,
  intArgument,
  kindsArgument,
  placeArgument,
  relationsArgument,
  textArgument,
} from './arguments.js';
import {
  type AskedField,
  collectFields,
  type Operation,
  objectType,
  selectParts,
  selectTarget,
  unknownField,
} from './collectFields.js';
import { readFilter } from './readFilter.js';
import { readOrder, readPage } from './readPage.js';
import { selectFacets } from './selectFacets.js';
import { selectFindingFields } from './selectFinding.js';
import { selectLinkFields } from './selectLink.js';
import { selectRoutes } from './selectRoutes.js';

/** A connection field: where it stands and what type it has. */
export interface ConnectionField {
  readonly field: AskedField;
  /** The kind that has the field; null at the root. */
  readonly parent: Kind | null;
  /** The name of its type: `<kind>Connection`, `LinkConnection` and so on. */
  readonly connection: string;
  readonly relation?: RelationStep;
}

/** Turns what is asked of a connection into plain data. */
export function selectConnection(operation: Operation, asked: ConnectionField): ConnectionSelection {
  const { field, parent, connection } = asked;
  const source = selectSource(asked);
  const rowKinds = listRowKinds(source);
  const [kind] = rowKinds;
  const single = rowKinds.length === 1 && kind !== undefined;
  return {
    type: 'connection',
    key: field.key,
    source,
    filter: single ? readFilter(field.args.filter, kind) : null,
    order: source.from === 'search' ? searchOrder : single ? readOrder(field.args, kind) : [],
    page: readPage(field.args, `${parent ?? 'Query'}.${field.name}`),
    parts: selectConnectionParts(operation, field, {
      connection,
      row: source.from === 'links' ? 'link' : 'node',
      rowKinds,
    }),
  };
}

/** How well a row is found, then how much else its label says. */
const searchOrder: readonly Order[] = [
  { property: 'rank', direction: 'ASC' },
  { property: 'length', direction: 'ASC' },
];

/** What rows a connection has. */
export interface ConnectionType {
  /** The name of the type. */
  readonly connection: string;
  readonly row: RowSelection['row'];
  /** The kinds that a row may be of, where it is a node. */
  readonly rowKinds: readonly Kind[];
}

/** Turns what is asked of a connection's edges, nodes and page into plain data. */
export function selectConnectionParts(
  operation: Operation,
  field: AskedField,
  type: ConnectionType,
): readonly ConnectionPart[] {
  return collectFields(operation, objectType(operation, type.connection), field.selectionSets).map((part) =>
    selectPart(operation, part, type),
  );
}

function selectSource({ field, connection, relation }: ConnectionField): ConnectionSource {
  const { args } = field;
  if (relation) return { from: 'relation', relation };
  if (connection === 'LinkConnection') {
    const direction = args.direction === 'OUT' || args.direction === 'IN' ? args.direction : 'BOTH';
    const restriction = {
      relations: relationsArgument(args, 'relations'),
      direction,
      kinds: kindsArgument(args, 'kinds'),
      basis: enumListArgument(args, 'basis', 'Basis'),
      roles: enumListArgument(args, 'roles', 'Role'),
    } as const;
    return { from: 'links', restriction };
  }
  if (connection === 'SearchConnection') {
    const request = {
      text: toSearchText(textArgument(args, 'text') ?? ''),
      kinds: kindsArgument(args, 'kinds'),
      scope: { within: placeArgument(args, 'within'), year: intArgument(args, 'year') },
    };
    return { from: 'search', request };
  }
  if (connection === 'ImplementingUnitConnection')
    return { from: 'implementingUnits', restriction: selectRestriction(args) };
  if (connection === 'ImplementedInstrumentConnection')
    return { from: 'implementedInstruments', restriction: selectRestriction(args) };
  const kind = kinds.find((each) => `${each}Connection` === connection);
  if (!kind) throw new TypeError(`${connection} has no source`);
  return { from: 'kind', kind };
}

function selectRestriction(args: AskedField['args']): ImplementationRestriction {
  return {
    includeDerived: args.includeDerived !== false,
    manners: enumListArgument(args, 'manners', 'Manner') ?? [],
    roles: enumListArgument(args, 'roles', 'Role') ?? [],
    standing: enumListArgument(args, 'standing', 'Standing'),
    basis: enumListArgument(args, 'basis', 'Basis'),
    year: intArgument(args, 'year'),
    within: placeArgument(args, 'within'),
  };
}

/** The kinds that a row may be of; none for links. */
function listRowKinds(source: ConnectionSource): readonly Kind[] {
  switch (source.from) {
    case 'kind':
      return [source.kind];
    case 'relation':
      return targetsOf(source.relation.relation, source.relation);
    case 'links':
    case 'findings':
      return [];
    case 'search':
      return source.request.kinds?.length ? source.request.kinds : kinds;
    case 'implementingUnits':
      return ['Unit'];
    case 'implementedInstruments':
      return ['Instrument'];
  }
}

function selectPart(operation: Operation, field: AskedField, context: ConnectionType): ConnectionPart {
  const { key, name } = field;
  switch (name) {
    case 'totalCount':
      return { type: 'totalCount', key };
    case 'pageInfo':
      return {
        type: 'pageInfo',
        key,
        parts: selectParts(operation, {
          type: 'PageInfo',
          field,
          parts: ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'],
        }),
      };
    case 'nodes':
      return { type: 'nodes', key, row: selectRow(operation, field, context) };
    case 'limits':
      return { type: 'limits', key };
    case 'facets':
      if (context.rowKinds[0] === undefined) throw new TypeError('facets of a list of links');
      return selectFacets(operation, field, context.rowKinds[0]);
    case 'counts':
      return {
        type: 'counts',
        key,
        parts: selectParts(operation, { type: 'KindCount', field, parts: ['kind', 'count'] }),
      };
    case 'edges': {
      const edge = objectType(operation, edgeTypeOf(context.connection));
      return {
        type: 'edges',
        key,
        parts: collectFields(operation, edge, field.selectionSets).map((part) =>
          selectEdgePart(operation, part, context),
        ),
      };
    }
    default:
      throw unknownField(context.connection, name);
  }
}

function edgeTypeOf(connection: string): string {
  return connection === 'SearchConnection' ? 'SearchHit' : connection.replace(/Connection$/, 'Edge');
}

function selectRow(operation: Operation, field: AskedField, { row, rowKinds }: ConnectionType): RowSelection {
  switch (row) {
    case 'finding':
      return { row, fields: selectFindingFields(operation, field.selectionSets) };
    case 'link':
      return { row, fields: selectLinkFields(operation, field.selectionSets) };
    case 'node':
      return { row, target: selectTarget(operation, rowKinds, field.selectionSets) };
  }
}

function selectEdgePart(operation: Operation, field: AskedField, context: ConnectionType): EdgePart {
  const { key, name } = field;
  switch (name) {
    case 'cursor':
      return { type: 'cursor', key };
    case 'node':
      return { type: 'node', key, row: selectRow(operation, field, context) };
    case 'links':
      return { type: 'links', key, fields: selectLinkFields(operation, field.selectionSets) };
    case 'routes':
      return selectRoutes(operation, field);
    case 'standing':
    case 'roles':
    case 'basis':
    case 'measureCount':
    case 'routeCount':
      return { type: 'extra', key, extra: name };
    case 'match':
    case 'field':
    case 'snippet':
      return { type: 'hit', key, part: name, spans: [] };
    case 'ranges':
    case 'sourceRanges':
      return {
        type: 'hit',
        key,
        part: name,
        spans: selectParts(operation, { type: 'Span', field, parts: ['start', 'end'] }),
      };
    default:
      throw unknownField(edgeTypeOf(context.connection), name);
  }
}
