import type { ImportFolder } from '../../../src/graph/writes/ImportPlan.js';
import type { EvidenceRecord, LinkRecord, NodeRecord } from '../../../src/model/content.js';
import type { Basis, Manner, Role } from '../../../src/model/enumeration.js';
import { linkIdOf, stringifyId } from '../../../src/model/id.js';
import type { Kind } from '../../../src/model/kind.js';
import { kindSpecs } from '../../../src/model/kindSpecs.js';
import type { PropertyValue } from '../../../src/model/property.js';
import { isRelation } from '../../../src/model/relations.js';

interface LinkOptions {
  readonly basis?: Basis;
  readonly role?: Role;
  readonly manner?: Manner;
}

/** Gathers the records of one folder, each the way the seeds would give it. */
export class ContentBuilder {
  readonly space: string;
  private readonly nodes: NodeRecord[] = [];
  private readonly links = new Map<string, LinkRecord>();
  private readonly evidence: EvidenceRecord[] = [];

  constructor(space: string) {
    this.space = space;
  }

  /** Adds a fact or a piece of text and returns its id. */
  node(kind: Kind, name: string, properties: Readonly<Record<string, PropertyValue>>): string {
    const id = stringifyId({ word: kindSpecs[kind].word, space: this.space, name });
    this.nodes.push({ id, kind, source: this.space, properties, formerly: [] });
    return id;
  }

  /** Adds a link, once; links between facts have a basis. */
  link(relation: LinkRecord['relation'], from: string, to: string, options: LinkOptions = {}): string {
    const { basis = 'STATED', ...own } = options;
    const qualifier = own.role ?? own.manner;
    const id = linkIdOf({ space: this.space, relation, from, to, qualifier });
    const note = basis === 'INFERRED' ? { note: '推断' } : {};
    const properties = isRelation(relation) ? { basis, ...note, ...own } : {};
    this.links.set(id, { id, relation, from, to, source: this.space, properties });
    return id;
  }

  /** Ties a fact, and its links, to the words. */
  rest(from: string, passage: string, links: readonly string[]): void {
    this.evidence.push({ from, passage, source: this.space, own: true, links: [...links].sort() });
  }

  /** What was gathered. */
  toFolder(): ImportFolder {
    const content = { nodes: this.nodes, links: [...this.links.values()], evidence: this.evidence };
    return { space: this.space, content };
  }
}
