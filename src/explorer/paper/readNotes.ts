import { inBatches } from '../data/inBatches.ts';
import { runOperation } from '../data/runOperation.ts';
import { type EvidenceSubject, parseEvidenceAddress } from '../evidence/evidenceAddress.ts';
import { readLink } from '../evidence/readLink.ts';
import {
  LinksWordsDocument,
  type LinkWordsFragment,
  NodesWordsDocument,
  type NodeWordsFragment,
  type Relation,
} from '../generated/graphql.ts';
import type { PaperNote } from './paperNotes.ts';

type LinkSubject = Extract<EvidenceSubject, { readonly link: string }>;

/** Nodes asked for at once: the answer stays far below the cost that the server allows. */
const together = 10;

/**
 * Reads the words of everything that the drawer could open from a page, in the order of the page. Throws QueryError.
 * A note without words is of something that the graph no longer has.
 */
export async function readNotes(targets: readonly string[]): Promise<readonly PaperNote[]> {
  const distinct = [...new Set(targets)].map((target) => ({ target, subject: parseEvidenceAddress(target) }));
  const subjects = distinct.flatMap(({ subject }) => subject ?? []);
  const nodes = await readNodes(subjects.flatMap((subject) => ('node' in subject ? [subject.node] : [])));
  const links = await readLinks(subjects.filter((subject) => 'link' in subject));
  return distinct.map(({ target, subject }, index) => {
    const node = subject && 'node' in subject ? nodes.get(subject.node) : undefined;
    const link = subject && 'link' in subject ? links.get(subject.link) : undefined;
    return { number: index + 1, target, words: node ? { node } : link ? { link } : null };
  });
}

async function readNodes(ids: readonly string[]): Promise<ReadonlyMap<string, NodeWordsFragment>> {
  const found = new Map<string, NodeWordsFragment>();
  for (const part of inBatches(ids, together)) {
    const { nodes } = await runOperation(NodesWordsDocument, { ids: [...part] });
    for (const node of nodes) if (node) found.set(node.id, node);
  }
  return found;
}

async function readLinks(subjects: readonly LinkSubject[]): Promise<ReadonlyMap<string, LinkWordsFragment>> {
  const wanted = new Set(subjects.map(({ link }) => link));
  const sources = new Map<Relation, Set<string>>();
  for (const { from, relation } of subjects) sources.set(relation, (sources.get(relation) ?? new Set()).add(from));
  const found = new Map<string, LinkWordsFragment>();
  for (const [relation, froms] of sources) {
    for (const part of inBatches([...froms], together)) {
      const { nodes } = await runOperation(LinksWordsDocument, { ids: [...part], relation });
      for (const link of nodes.flatMap((node) => node?.links.nodes ?? []))
        if (wanted.has(link.id)) found.set(link.id, link);
    }
  }
  // A node with more than 500 links of one relation is read on, link by link.
  for (const subject of subjects.filter(({ link }) => !found.has(link))) {
    const link = await readLink(subject, new AbortController().signal);
    if (link) found.set(link.id, link);
  }
  return found;
}
