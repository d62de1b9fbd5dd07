import type { NodeRecord } from '../../../src/model/content.js';
import type { Kind } from '../../../src/model/kind.js';
import { findKindByWord } from '../../../src/model/kindSpecs.js';
import { isRelation } from '../../../src/model/relations.js';
import type { World } from './World.js';

/** A node of the plain graph with its links, both ways. */
export interface PlainNode {
  readonly id: string;
  readonly kind: Kind;
  readonly properties: NodeRecord['properties'];
  readonly out: PlainLink[];
  readonly in: PlainLink[];
}

/** A link of the plain graph. */
export interface PlainLink {
  readonly relation: string;
  readonly from: PlainNode;
  readonly to: PlainNode;
  readonly properties: NodeRecord['properties'];
}

/** The facts of a world in memory: what right answers are computed from, without any database. The text is left out. */
export class PlainGraph {
  private readonly nodes = new Map<string, PlainNode>();
  private readonly byKind = new Map<Kind, PlainNode[]>();

  constructor(world: World) {
    const shared = new Map<string, NodeRecord['properties']>();
    for (const { content } of world.folders()) {
      for (const { id, kind, properties } of content.nodes) {
        if (kind === 'Section' || kind === 'Passage') continue;
        this.add({ id, kind, properties: kind === 'Document' ? {} : properties, out: [], in: [] });
      }
      for (const { relation, from, to, properties } of content.links) {
        if (!isRelation(relation)) continue;
        // There are few different sets of properties on links: one object each keeps millions of links small.
        const key = JSON.stringify(properties);
        if (!shared.has(key)) shared.set(key, properties);
        const link = { relation, from: this.node(from), to: this.node(to), properties: shared.get(key) ?? properties };
        link.from.out.push(link);
        link.to.in.push(link);
      }
    }
  }

  /** The node of an id; one must be there. */
  node(id: string): PlainNode {
    const node = this.nodes.get(id);
    if (!node) throw new TypeError(`the world has no ${id}`);
    return node;
  }

  /** All nodes of a kind. */
  all(kind: Kind): readonly PlainNode[] {
    return this.byKind.get(kind) ?? [];
  }

  private add(node: PlainNode): void {
    this.nodes.set(node.id, node);
    const list = this.byKind.get(node.kind);
    if (list) list.push(node);
    else this.byKind.set(node.kind, [node]);
  }
}

/** The nodes at the other ends of a relation, each once, in the order of ids. */
export function follow(node: PlainNode, relation: string, direction: 'out' | 'in', kind?: Kind): readonly PlainNode[] {
  const ends = node[direction]
    .filter((link) => link.relation === relation)
    .map((link) => (direction === 'out' ? link.to : link.from));
  return sortById([...new Set(ends)].filter((end) => kind === undefined || end.kind === kind));
}

/** Nodes in the order of their ids, which are ASCII. */
export function sortById<Node extends { readonly id: string }>(nodes: readonly Node[]): readonly Node[] {
  return [...nodes].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The kind that an id tells. */
export function kindOf(id: string): Kind {
  const kind = findKindByWord(id.slice(0, id.indexOf(':')));
  if (!kind) throw new TypeError(`${id} has no kind`);
  return kind;
}
