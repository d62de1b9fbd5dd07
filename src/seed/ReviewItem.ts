import { parseCitationText } from '../model/citation.js';
import type { LinkRecord, NodeRecord } from '../model/content.js';
import { sha256, toCanonicalJson } from '../model/digest.js';
import { commonProperties, propertiesOf } from '../model/kindSpecs.js';
import type { CheckedFolder } from './checkSeeds.js';

/** A fact or link with what it rests on, for a person's yes or no. */
export interface ReviewItem {
  readonly id: string;
  /** Its kind or relation. */
  readonly of: string;
  readonly says: string;
  /** What a person wrote of it beside its label, as `name: value`. */
  readonly properties: readonly string[];
  readonly basis: string;
  readonly note: string | null;
  /** What it rests on: quotes, and cited articles with their hash. */
  readonly words: readonly string[];
}

/** Every fact and link that has a basis, in the order of the folders. */
export function listReviewItems(folders: readonly CheckedFolder[]): readonly ReviewItem[] {
  const contents = folders.map(({ content }) => content);
  const labels = new Map(
    contents.flatMap(({ nodes }) => nodes.map(({ id, properties }) => [id, String(properties.label)] as const)),
  );
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const words = new Map<string, string[]>();
  for (const { from, own, links, passage } of contents.flatMap(({ evidence }) => evidence)) {
    for (const id of [...(own ? [from] : []), ...links]) words.set(id, [...(words.get(id) ?? []), labelOf(passage)]);
  }
  for (const { id, properties } of contents.flatMap(({ nodes, links }) => [...nodes, ...links])) {
    const cited = listCitations(properties, labelOf);
    if (cited.length > 0) words.set(id, [...(words.get(id) ?? []), ...cited]);
  }
  return contents.flatMap(({ nodes, links }) =>
    [...nodes.map(describeNode), ...links.map((link) => describeLink(link, labelOf))].flatMap((item) =>
      item.basis === 'undefined' ? [] : [{ ...item, words: words.get(item.id) ?? [] }],
    ),
  );
}

function listCitations({ citations }: NodeRecord['properties'], labelOf: (id: string) => string): readonly string[] {
  if (!Array.isArray(citations)) return [];
  return citations.map((text) => {
    const { version, article, paragraph, sha256: hash } = parseCitationText(String(text));
    return `${labelOf(version)} ${article}${paragraph ?? ''} ${hash}`;
  });
}

/** A hash over all that a reviewer is shown: another hash, another thing to judge. */
export function hashOfItem(item: ReviewItem): string {
  return sha256(toCanonicalJson(item)).slice(0, 16);
}

/** An item as a person reads it: what it says, its basis and note, its words. */
export function describeItem({ id, says, properties, basis, note, words }: ReviewItem): readonly string[] {
  return [
    says,
    ...properties,
    `${basis} ${id}`,
    ...(note === null ? [] : [`note: ${note}`]),
    ...words.map((quote) => `“${quote}”`),
  ];
}

function describeNode({ id, kind, properties }: NodeRecord): ReviewItem {
  const specs = Object.entries(propertiesOf(kind)).filter(
    ([name, spec]) => !Object.hasOwn(commonProperties, name) && !spec.derived && !spec.internal,
  );
  const shown = specs.flatMap(([name]) =>
    properties[name] === undefined ? [] : `${name}: ${String(properties[name])}`,
  );
  return { id, of: kind, says: `${kind}: ${String(properties.label)}`, properties: shown, ...groundOf(properties) };
}

function describeLink({ id, relation, from, to, properties }: LinkRecord, labelOf: (id: string) => string): ReviewItem {
  const { role, manner, name, date } = properties;
  const qualifiers = [role, manner, name, date].flatMap((each) => (each === undefined ? [] : ` ${String(each)}`));
  const says = `${labelOf(from)} —${relation}${qualifiers.join('')}→ ${labelOf(to)}`;
  return { id, of: relation, says, properties: [], ...groundOf(properties) };
}

function groundOf({ basis, note }: NodeRecord['properties']): Pick<ReviewItem, 'basis' | 'note' | 'words'> {
  return { basis: String(basis), note: note === undefined ? null : String(note), words: [] };
}
