import type { Content, EvidenceRecord, LinkRecord, NodeRecord } from '../../model/content.js';
import { digestOf, hashOf, sha256 } from '../../model/digest.js';
import { createSearchKeys } from '../../model/searchKeys.js';
import type { GraphVersion } from '../queries/graphVersion.js';
import type { StoredRecords } from './storedRecords.js';

/** A folder that may be imported. */
export interface ImportFolder {
  readonly space: string;
  readonly content: Content;
}

/** What an import changes, for one sort of record. */
export interface Changes<Value> {
  readonly create: readonly Value[];
  readonly update: readonly Value[];
  /** Keys of stored records that the sources no longer have. */
  readonly remove: readonly string[];
}

/** What an import changes. */
export interface ImportPlan {
  /** The version that was compared with: the plan fits no other. */
  readonly basedOn: GraphVersion;
  /** The folders whose content differs from what was imported. */
  readonly folders: ReadonlyArray<ImportFolder & { readonly contentHash: string; readonly digest: string }>;
  /** Folders that were imported as they are. */
  readonly unchanged: readonly string[];
  /** Sources in the graph that are not among the folders: left alone. */
  readonly absent: readonly string[];
  readonly nodes: Changes<NodeRecord>;
  readonly links: Changes<LinkRecord>;
  readonly evidence: Changes<EvidenceRecord>;
}

/** The hash of a folder's whole content. */
export function hashContent({ nodes, links, evidence }: Content): string {
  return sha256([...nodes, ...links, ...evidence].map(hashOf).sort().join('\n'));
}

/** The folder with its hash and digest; its nodes with the keys by which they are found. */
export function toPlannedFolder({ space, content }: ImportFolder): ImportPlan['folders'][number] {
  const nodes = content.nodes.map((node) => ({
    ...node,
    properties: { ...node.properties, ...createSearchKeys(node.kind, node.properties) },
  }));
  const keyed = { ...content, nodes };
  return { space, content: keyed, contentHash: hashContent(keyed), digest: digestOf(keyed) };
}

/** The key under which evidence is stored. */
export function evidenceKey({ from, passage, source }: EvidenceRecord): string {
  return `${from} ${passage} ${source}`;
}

/** Compares content with what is stored. Passages stay while others rest on them, which the write itself decides. */
export function compareRecords(
  folders: ImportPlan['folders'],
  stored: StoredRecords,
): Pick<ImportPlan, 'nodes' | 'links' | 'evidence'> {
  const contents = folders.map(({ content }) => content);
  return {
    nodes: compare(
      contents.flatMap(({ nodes }) => nodes),
      stored.nodes,
      ({ id }) => id,
    ),
    links: compare(
      contents.flatMap(({ links }) => links),
      stored.links,
      ({ id }) => id,
    ),
    evidence: compare(
      contents.flatMap(({ evidence }) => evidence),
      stored.evidence,
      evidenceKey,
    ),
  };
}

function compare<Value extends NodeRecord | LinkRecord | EvidenceRecord>(
  records: readonly Value[],
  stored: ReadonlyMap<string, string>,
  keyOf: (record: Value) => string,
): Changes<Value> {
  const keys = new Set(records.map(keyOf));
  return {
    create: records.filter((record) => !stored.has(keyOf(record))),
    update: records.filter((record) => stored.has(keyOf(record)) && stored.get(keyOf(record)) !== hashOf(record)),
    remove: [...stored.keys()].filter((key) => !keys.has(key)).sort(),
  };
}
