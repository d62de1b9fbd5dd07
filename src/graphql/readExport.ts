import { type GraphQLSchema, getVariableValues, Kind as NodeKind, type OperationDefinitionNode, parse } from 'graphql';
import { ObligraphError } from '../errors.js';
import { compileSelection } from '../graph/compileSelection.js';
import type { GraphReader } from '../graph/Graph.js';
import { type GraphVersion, isSameVersion } from '../graph/queries/graphVersion.js';
import { readAtOneVersion } from '../graph/readAtOneVersion.js';
import type { Kind } from '../model/kind.js';
import { kindSpecs, propertiesOf } from '../model/kindSpecs.js';
import { toRecord } from '../model/toRecord.js';
import { assertFilterSize } from './limits/assertFilterSize.js';
import type { OperationLimits } from './limits/OperationLimits.js';
import { collectFields, objectType } from './selection/collectFields.js';
import { selectConnection } from './selection/selectConnection.js';
import { selectNode } from './selection/selectNode.js';

/** A row of an export: the properties of a node, the words it rests on and their sections. */
export type ExportRow = Readonly<Record<string, unknown>>;

/** A root list to be read whole. */
export interface Export {
  readonly columns: readonly string[];
  /** All rows, a page at a time. @throws ObligraphError CONFLICT when the graph changes meanwhile */
  readPages(graph: GraphReader): AsyncGenerator<readonly ExportRow[]>;
}

/** Filter and order as they came, and how large they may be. */
export interface ExportInput {
  readonly filter: unknown;
  readonly orderBy: unknown;
  readonly limits: OperationLimits;
}

const pageSize = 500;

/**
 * Prepares a root list with the same filter and order as in GraphQL, coerced by graphql-js.
 * @throws ObligraphError BAD_USER_INPUT
 */
export function readExport(schema: GraphQLSchema, kind: Kind, { limits, ...input }: ExportInput): Export {
  assertFilterSize(input, limits);
  const properties = Object.entries(propertiesOf(kind)).flatMap(([name, { internal }]) => (internal ? [] : [name]));
  const operation = parseOperation(kind, properties);
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], input);
  if (values.errors) throw new ObligraphError('BAD_USER_INPUT', values.errors.map(({ message }) => message).join('\n'));
  const { coerced } = values;
  async function* readPages(graph: GraphReader): AsyncGenerator<readonly ExportRow[]> {
    let [after, version]: [unknown, GraphVersion | null] = [null, null];
    do {
      const asked = { schema, fragments: {}, variableValues: { ...coerced, after }, selectNode };
      const [field] = collectFields(asked, objectType(asked, 'Query'), [operation.selectionSet]);
      if (!field) throw new TypeError(`there is no root list of ${kind}`);
      const connection = selectConnection(asked, { field, parent: null, connection: `${kind}Connection` });
      const query = compileSelection(`export ${field.name}`, { root: 'list', connection });
      const { value, graphVersion } = await readAtOneVersion(graph, (reads) => reads.read(query));
      if (graphVersion === null) throw new TypeError('a page of an export has no version');
      if (version !== null && !isSameVersion(version, graphVersion))
        throw new ObligraphError('CONFLICT', 'The graph changed while it was exported: begin again.');
      version = graphVersion;
      const { nodes, pageInfo } = toRecord(value);
      yield toRows(nodes);
      const { hasNextPage, endCursor } = toRecord(pageInfo);
      after = hasNextPage === true ? endCursor : null;
    } while (after !== null);
  }
  return { columns: [...properties, 'quotes', 'sections', 'citations'], readPages };
}

function parseOperation(kind: Kind, properties: readonly string[]): OperationDefinitionNode {
  const [definition] = parse(`query ($filter: ${kind}Filter, $orderBy: [${kind}Order!], $after: String) {
    ${kindSpecs[kind].plural}(filter: $filter, orderBy: $orderBy, first: ${pageSize}, after: $after) {
      nodes { ${properties.join(' ')} evidence { quote section { path } } citations { version { label } article paragraph } }
      pageInfo { hasNextPage endCursor }
    }
  }`).definitions;
  if (definition?.kind !== NodeKind.OPERATION_DEFINITION) throw new TypeError('the text of an export is no operation');
  return definition;
}

function toRows(nodes: unknown): readonly ExportRow[] {
  return asList(nodes).map((node) => {
    const { evidence, citations, ...properties } = toRecord(node);
    const passages = asList(evidence);
    const sections = passages.flatMap((passage) => toRecord(toRecord(passage).section).path ?? []);
    return {
      ...properties,
      quotes: passages.map((passage) => toRecord(passage).quote),
      sections: [...new Set(sections)],
      citations: asList(citations).map(describeCitation),
    };
  });
}

function describeCitation(citation: unknown): string {
  const { version, article, paragraph } = toRecord(citation);
  return `${toRecord(version).label} ${article}${paragraph ?? ''}`;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
