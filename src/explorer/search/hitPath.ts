import { nodePath } from '../address/nodePath.ts';
import { formatSpan } from '../address/span.ts';
import type { HitFragment } from '../generated/graphql.ts';

/** Where a hit opens: words of a text at their place in it, any other node at its page. */
export function hitPath({
  node,
  sourceRanges,
}: HitFragment): readonly [path: string, query: Readonly<Record<string, string>>] {
  const [place] = sourceRanges;
  const document = node.__typename === 'Document' ? node.id : 'document' in node ? (node.document?.id ?? null) : null;
  if (document === null) return [nodePath(node.id), {}];
  return [nodePath(document), place === undefined ? {} : { at: formatSpan(place) }];
}
