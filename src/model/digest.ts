import { createHash } from 'node:crypto';
import canonicalizeModule from 'canonicalize';
import type { Content, EvidenceRecord, LinkRecord, NodeRecord } from './content.js';
import { propertiesOf } from './kindSpecs.js';

// The package is CommonJS: its function is the default export's value at run time.
const canonicalize: (value: unknown) => string | undefined =
  typeof canonicalizeModule === 'function' ? canonicalizeModule : canonicalizeModule.default;

/** SHA-256 of a text in UTF-8, as hex digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Canonical JSON of a value. Source: RFC 8785. */
export function toCanonicalJson(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

/** A node as it counts for the digest: derived properties and the source left out. */
export function toNodeLine({ id, kind, properties }: Pick<NodeRecord, 'id' | 'kind' | 'properties'>): string {
  const specs = propertiesOf(kind);
  const own = Object.entries(properties).filter(([name]) => specs[name] !== undefined && !specs[name]?.derived);
  return toCanonicalJson({ ...Object.fromEntries(own), id, word: kind });
}

/** A link as it counts for the digest. */
export function toLinkLine({
  id,
  relation,
  from,
  to,
  properties,
}: Pick<LinkRecord, 'id' | 'relation' | 'from' | 'to' | 'properties'>): string {
  return toCanonicalJson({ ...properties, id, relation, from, to });
}

/** The digest of a space: SHA-256 over the lines of its nodes and links, sorted by id in UTF-8 bytes. Equal content, equal digest. */
export function digestOf(content: Pick<Content, 'nodes' | 'links'>): string {
  const lines = [
    ...content.nodes.map((node) => ({ id: node.id, line: toNodeLine(node) })),
    ...content.links.map((link) => ({ id: link.id, line: toLinkLine(link) })),
  ];
  // Ids are ASCII: comparing UTF-16 units is comparing bytes.
  lines.sort((one, other) => (one.id < other.id ? -1 : 1));
  return sha256(lines.map(({ line }) => `${line}\n`).join(''));
}

/** The digest of the graph: SHA-256 over `space digest` lines, sorted. */
export function digestOfSpaces(spaces: ReadonlyArray<{ readonly space: string; readonly digest: string }>): string {
  return sha256(
    spaces
      .map(({ space, digest }) => `${space} ${digest}\n`)
      .sort()
      .join(''),
  );
}

/** A hash over all that is stored of a record, derived properties included: tells whether it must be written again. */
export function hashOf(record: NodeRecord | LinkRecord | EvidenceRecord): string {
  return sha256(toCanonicalJson(record)).slice(0, 16);
}
