import { parseCitationText } from './citation.js';
import { CodePoints } from './codePoints.js';
import type { Content, LinkRecord, NodeRecord } from './content.js';
import { sha256 } from './digest.js';
import { isTextKind } from './kind.js';
import { isRelation } from './relations.js';

/** Something in a content that does not hold. */
export interface Difference {
  /** The id of the node, link or passage, or the space. */
  readonly id: string;
  readonly problem: string;
}

/** The texts of documents, checked against their hashes. */
export class DocumentTexts {
  readonly differences: readonly Difference[];
  private readonly texts: ReadonlyMap<string, CodePoints>;

  constructor(documents: readonly NodeRecord[]) {
    const read = documents.map(({ id, properties }) => ({
      id,
      properties,
      text: new CodePoints(String(properties.text)),
    }));
    this.texts = new Map(read.map(({ id, text }) => [id, text]));
    this.differences = read.flatMap(({ id, properties, text }) => [
      ...differ(id, 'the SHA-256 of the text', { is: sha256(String(properties.text)), stated: properties.sha256 }),
      ...differ(id, 'the length of the text', { is: text.length, stated: properties.length }),
    ]);
  }

  /** Checks a passage, which must stand in the document of this id, word for word by code points. */
  checkPassage({ id, properties }: NodeRecord, document: string | undefined): readonly Difference[] {
    const text = this.texts.get(document ?? '');
    if (!text) return [{ id, problem: 'it stands in no document' }];
    const [start, end] = [Number(properties.start), Number(properties.end)];
    return [
      ...differ(id, 'the quote', { is: text.slice(start, end), stated: properties.quote }),
      ...differ(id, 'the prefix', {
        is: text.slice(Math.max(0, start - contextLength), start),
        stated: properties.prefix,
      }),
      ...differ(id, 'the suffix', {
        is: text.slice(end, Math.min(text.length, end + contextLength)),
        stated: properties.suffix,
      }),
    ];
  }
}

// Source: the selectors of passages, README, “The words”.
const contextLength = 32;

function differ(
  id: string,
  what: string,
  { is, stated }: { readonly is: unknown; readonly stated: unknown },
): readonly Difference[] {
  return is === stated
    ? []
    : [{ id, problem: `${what} is ${JSON.stringify(is)}, but ${JSON.stringify(stated)} is stored` }];
}

/**
 * Checks what every content must hold: passages are slices of their texts, STATED and EXTERNAL facts rest on words, INFERRED ones
 * name a premise, and ties to the words lead to links that exist.
 */
export function checkContent({ nodes, links, evidence }: Content, texts: DocumentTexts): readonly Difference[] {
  const documentOf = new Map(
    links.flatMap(({ relation, from, to }) => (relation === 'IN_DOCUMENT' ? [[from, to]] : [])),
  );
  const linkIds = new Set(links.map(({ id }) => id));
  const nodeIds = new Set(nodes.map(({ id }) => id));
  const rests = new Set(evidence.flatMap(({ from, own, links: ids }) => [...(own ? [from] : []), ...ids]));
  const facts: ReadonlyArray<NodeRecord | LinkRecord> = [
    ...nodes.filter(({ kind }) => !isTextKind(kind)),
    ...links.filter(({ relation }) => isRelation(relation)),
  ];
  return [
    ...nodes.flatMap((node) => (node.kind === 'Passage' ? texts.checkPassage(node, documentOf.get(node.id)) : [])),
    ...facts.flatMap(({ id, properties: { basis, note, citations } }) =>
      checkBasis(id, { basis, note, cites: citations !== undefined, rests: rests.has(id) }),
    ),
    ...facts.flatMap(({ id, properties: { citations } }) => checkCitations(id, { citations, nodeIds })),
    ...evidence.flatMap(({ from, links: ids }) =>
      ids.flatMap((id) =>
        linkIds.has(id) ? [] : [{ id, problem: `${from} has words for it, but there is no such link` }],
      ),
    ),
  ];
}

function checkBasis(
  id: string,
  {
    basis,
    note,
    cites,
    rests,
  }: { readonly basis: unknown; readonly note: unknown; readonly cites: boolean; readonly rests: boolean },
): readonly Difference[] {
  switch (basis) {
    case 'STATED':
      return rests ? [] : [{ id, problem: 'it is STATED, but rests on no words' }];
    case 'EXTERNAL':
      return rests || cites ? [] : [{ id, problem: 'it is EXTERNAL, but rests on no words and cites no article' }];
    case 'INFERRED':
      return typeof note === 'string' && note !== ''
        ? []
        : [{ id, problem: 'it is INFERRED, but no note names the premise' }];
    default:
      return [];
  }
}

/** A citation names an instrument and one of its versions that are there. */
function checkCitations(
  id: string,
  { citations, nodeIds }: { readonly citations: unknown; readonly nodeIds: ReadonlySet<string> },
): readonly Difference[] {
  if (!Array.isArray(citations)) return [];
  return citations.flatMap((text) => {
    const { instrument, version } = parseCitationText(String(text));
    return [instrument, version].flatMap((cited) =>
      nodeIds.has(cited) ? [] : [{ id, problem: `it cites ${cited}, but there is no such node` }],
    );
  });
}
