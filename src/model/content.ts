import type { Kind } from './kind.js';
import type { PropertyValue } from './property.js';
import type { Relation, TextRelation } from './relations.js';

/** One node as it is to be stored. */
export interface NodeRecord {
  readonly id: string;
  readonly kind: Kind;
  /** The seed folder that declares it, or `api`. */
  readonly source: string;
  /** Own and common properties but the id; absent values are left out. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Ids that it had before: the stored node keeps its links under the new id. */
  readonly formerly: readonly string[];
}

/** One link as it is to be stored, MENTIONS and the tree of the text included, EVIDENCED_BY not. */
export interface LinkRecord {
  readonly id: string;
  readonly relation: Relation | Exclude<TextRelation, 'EVIDENCED_BY'>;
  readonly from: string;
  readonly to: string;
  /** The seed folder that declares it, or `api`. */
  readonly source: string;
  /** basis, note, role, manner, name, date, where present. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** Ties a node to a passage: for the node itself (`own`), for its outgoing links (`links`), or both. */
export interface EvidenceRecord {
  readonly from: string;
  readonly passage: string;
  /** The seed folder that declares the fact. */
  readonly source: string;
  readonly own: boolean;
  /** Ids of outgoing links of `from`, sorted. */
  readonly links: readonly string[];
}

/** Everything that one or more seed folders say: what is to stand in the graph. */
export interface Content {
  readonly nodes: readonly NodeRecord[];
  readonly links: readonly LinkRecord[];
  readonly evidence: readonly EvidenceRecord[];
}
