import { askOnce } from '../data/keptAnswers.ts';
import {
  LinkEvidenceDocument,
  type LinkEvidenceQuery,
  type LinkWordsFragment,
  type Relation,
} from '../generated/graphql.ts';

/** Reads one link of a node, page by page however many the node has; null where it has no such link. */
export async function readLink(
  { from, relation, link }: { readonly from: string; readonly relation: Relation; readonly link: string },
  signal: AbortSignal,
): Promise<LinkWordsFragment | null> {
  let after: string | null = null;
  do {
    const { node }: LinkEvidenceQuery = await askOnce(LinkEvidenceDocument, { from, relation, after }, signal);
    const found = node?.links.nodes.find(({ id }) => id === link);
    if (found) return found;
    after = node?.links.pageInfo.hasNextPage ? (node.links.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return null;
}
