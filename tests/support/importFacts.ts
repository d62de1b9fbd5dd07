import type { Graph } from '../../src/graph/Graph.js';
import { importFolders } from '../../src/graph/writes/importFolders.js';
import type { Content, LinkRecord, NodeRecord } from '../../src/model/content.js';
import { type EnumerationName, enumerations, valuesOf } from '../../src/model/enumeration.js';
import { linkIdOf, parseId } from '../../src/model/id.js';
import { findKindByWord, kindSpecs, propertiesOf } from '../../src/model/kindSpecs.js';
import type { PropertyValue } from '../../src/model/property.js';
import { qualifierOf, type Relation } from '../../src/model/relations.js';
import { createTextLink } from '../../src/seed/compileSources.js';

type Properties = Readonly<Record<string, PropertyValue>>;

/** A link as tests write it: from, relation, to, and its own properties. */
export type LinkRow = readonly [from: string, relation: Relation, to: string, properties?: Properties];

/** Facts invented for a test: ids with what matters of their properties, and links between them. */
export interface Facts {
  readonly nodes: Readonly<Record<string, Properties>>;
  readonly links: readonly LinkRow[];
  /** Facts with the passages on which they rest. */
  readonly evidence?: ReadonlyArray<readonly [from: string, passage: string]>;
  /** Passages with their documents. */
  readonly inDocument?: ReadonlyArray<readonly [passage: string, document: string]>;
  /** Passages with the instruments and units that they mention. */
  readonly mentions?: ReadonlyArray<readonly [passage: string, to: string]>;
}

/** Brings the space `source` to these facts, by an import. No facts: the space is emptied. */
export async function importFacts(graph: Graph, source: string, facts: Facts): Promise<void> {
  await importFolders(graph, [{ space: source, content: createFacts(source, facts) }]);
}

/** The facts as content that can be imported. */
export function createFacts(
  source: string,
  { nodes, links, evidence = [], inDocument = [], mentions = [] }: Facts,
): Content {
  return {
    nodes: Object.entries(nodes).map(([id, properties]) => toNode(source, id, properties)),
    links: [
      ...links.map((row) => toLink(source, row)),
      ...inDocument.map(([from, to]) => createTextLink('IN_DOCUMENT', { from, to, space: source })),
      ...mentions.map(([from, to]) => createTextLink('MENTIONS', { from, to, space: source })),
    ],
    evidence: evidence.map(([from, passage]) => ({ from, passage, source, own: true, links: [] })),
  };
}

/** The facts without those links that a condition names. */
export function without(facts: Facts, isLeftOut: (link: LinkRow) => boolean): Facts {
  return { ...facts, links: facts.links.filter((link) => !isLeftOut(link)) };
}

function toNode(source: string, id: string, properties: Properties): NodeRecord {
  const name = parseId(id)?.name ?? id;
  const kind = findKindByWord(parseId(id)?.word ?? '');
  if (!kind) throw new Error(`${id} has no kind`);
  const required = Object.entries(propertiesOf(kind)).filter(([property, spec]) => spec.required && property !== 'id');
  const invented = required.map(([property, { type }]) => [property, inventValue(type, name)] as const);
  const common = { basis: 'INFERRED', note: 'invented for a test', label: name };
  return {
    id,
    kind: kindSpecs[kind].kind,
    source,
    formerly: [],
    properties: { ...Object.fromEntries(invented), ...common, ...properties },
  };
}

function inventValue(type: string, name: string): PropertyValue {
  if (isEnumeration(type)) return valuesOf(type)[0] ?? name;
  if (type === 'Int') return 2021;
  return type === 'Boolean' ? false : type === 'Date' ? '2021-01-01' : name;
}

function isEnumeration(type: string): type is EnumerationName {
  return Object.hasOwn(enumerations, type);
}

function toLink(source: string, [from, relation, to, properties = {}]: LinkRow): LinkRecord {
  const qualifier = qualifierOf(relation);
  const value = qualifier === null ? undefined : properties[qualifier];
  const id = linkIdOf({
    space: source,
    relation,
    from,
    to,
    qualifier: value === undefined ? undefined : String(value),
  });
  return {
    id,
    relation,
    from,
    to,
    source,
    properties: { basis: 'INFERRED', note: 'invented for a test', ...properties },
  };
}
