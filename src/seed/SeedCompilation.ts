import type { Span } from '../model/codePoints.js';
import type { EvidenceRecord, LinkRecord, NodeRecord } from '../model/content.js';
import type { Basis } from '../model/enumeration.js';
import { linkIdOf, passageIdOf } from '../model/id.js';
import type { PropertyValue } from '../model/property.js';
import { qualifierOf, type Relation } from '../model/relations.js';
import type { Problem } from './Problem.js';
import type { Place, Resolved, SeedIndex } from './SeedIndex.js';

/** A quoted span of a document. */
export interface PassageSpan extends Span {
  /** The space of the document. */
  readonly space: string;
}

/** On what a fact or a link rests. */
export interface Grounds {
  readonly basis: Basis;
  readonly note: string | null;
  readonly passages: readonly PassageSpan[];
  /** As they are stored, see {@link toCitationText}, in order. */
  readonly citations: readonly string[];
}

/** The properties of a fact or a link that say on what it rests. */
export function propertiesOfGrounds({ basis, note, citations }: Grounds): Readonly<Record<string, PropertyValue>> {
  return { basis, ...(note === null ? {} : { note }), ...(citations.length > 0 ? { citations } : {}) };
}

/** A link before it is stored. */
export interface LinkDraft {
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly grounds: Grounds;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly place: Place;
  /** The ends that the place refers to; a STATED link must name them in its words. */
  readonly referred: readonly string[];
}

/** A link that is to be stored, with the place that declares it. */
export interface PlacedLink extends LinkRecord {
  readonly place: Place;
  readonly draft: LinkDraft;
}

/** A quote that was not found, and where it is quoted. */
export interface BrokenQuote {
  readonly quote: string;
  readonly place: Place;
}

/** What one compilation of the seeds gathers: content and problems. */
export class SeedCompilation {
  readonly index: SeedIndex;
  readonly problems: Problem[] = [];
  readonly nodes = new Map<string, NodeRecord>();
  readonly links = new Map<string, PlacedLink>();
  readonly passages = new Map<string, PassageSpan>();
  /** The first quote of each document that its text no longer has. */
  readonly broken = new Map<string, BrokenQuote>();
  private readonly accounted: Readonly<Record<'DIGITS' | 'TITLES', PassageSpan[]>> = { DIGITS: [], TITLES: [] };
  private readonly evidence = new Map<
    string,
    { from: string; passage: string; source: string; own: boolean; links: Set<string> }
  >();

  constructor(index: SeedIndex) {
    this.index = index;
  }

  report({ file, path }: Place, message: string, cure: string): null {
    this.problems.push(file.problemAt(path, message, cure));
    return null;
  }

  /** What a reference came to; a problem is reported. */
  settle<Value>(resolved: Resolved<Value>, place: Place): Value | null {
    if ('found' in resolved) return resolved.found;
    return 'unread' in resolved ? null : this.report(place, resolved.problem, resolved.cure);
  }

  addNode(node: NodeRecord, grounds: Grounds | null): void {
    this.nodes.set(node.id, node);
    for (const passage of grounds?.passages ?? []) this.evidenceOf(node.id, passage, node.source).own = true;
  }

  addLink(draft: LinkDraft): void {
    const { relation, from, to, source, grounds, properties, place } = draft;
    const qualifier = qualifierOf(relation);
    const id = linkIdOf({
      space: source,
      relation,
      from,
      to,
      qualifier: qualifier ? String(properties[qualifier] ?? '') : undefined,
    });
    if (this.links.has(id)) {
      this.report(
        place,
        `the link ${from} ${relation} ${to} is declared twice in ${source}`,
        'remove one; give all its words in a list',
      );
      return;
    }
    this.links.set(id, {
      id,
      relation,
      from,
      to,
      source,
      properties: { ...propertiesOfGrounds(grounds), ...properties },
      place,
      draft,
    });
    for (const passage of grounds.passages) this.evidenceOf(from, passage, source).links.add(id);
  }

  addPassage(passage: PassageSpan): string {
    const id = passageIdOf(passage.space, passage.start, passage.end);
    this.passages.set(id, passage);
    return id;
  }

  /** Notes a quote that its document does not have where it is sought; the first one explains a changed text. */
  breakQuote(space: string, quote: string, place: Place): void {
    if (!this.broken.has(space)) this.broken.set(space, { quote, place });
  }

  /** Notes that the digits or the titles within a span are accounted for. */
  account(what: 'DIGITS' | 'TITLES', span: PassageSpan): void {
    this.accounted[what].push(span);
  }

  /** The spans of a document whose digits or titles are accounted for. */
  listAccounted(what: 'DIGITS' | 'TITLES', space: string): readonly Span[] {
    return this.accounted[what].filter((span) => span.space === space);
  }

  listEvidence(): readonly EvidenceRecord[] {
    return [...this.evidence.values()].map(({ links, ...rest }) => ({ ...rest, links: [...links].sort() }));
  }

  private evidenceOf(from: string, span: PassageSpan, source: string): { own: boolean; links: Set<string> } {
    const passage = this.addPassage(span);
    const key = `${from} ${passage} ${source}`;
    const evidence = this.evidence.get(key) ?? { from, passage, source, own: false, links: new Set<string>() };
    this.evidence.set(key, evidence);
    return evidence;
  }
}
