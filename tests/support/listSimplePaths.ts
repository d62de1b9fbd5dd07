/** A link between two nodes, by ids, as stored. */
export interface PlainLink {
  readonly id: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
}

/** One simple path: its nodes and links in order. */
export interface PlainPath {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/** Every simple path between two nodes up to a length, by plain trying: links both ways, inner nodes only where `mayPass` allows. Shortest first, then fewest links of `lesser` relations, then by ids. */
export function listSimplePaths(
  links: readonly PlainLink[],
  { from, to, maxLength }: { readonly from: string; readonly to: string; readonly maxLength: number },
  mayPass: (id: string) => boolean = () => true,
  lesser: readonly string[] = ['PART_OF', 'MEMBER_OF'],
): readonly PlainPath[] {
  const found: PlainPath[] = [];
  const walk = (path: PlainPath): void => {
    const end = path.nodes.at(-1) ?? '';
    if (end === to) found.push(path);
    if (end === to || path.links.length === maxLength || (end !== from && !mayPass(end))) return;
    for (const { id, far } of neighbours(links, end))
      if (!path.nodes.includes(far)) walk({ nodes: [...path.nodes, far], links: [...path.links, id] });
  };
  walk({ nodes: [from], links: [] });
  const relationOf = new Map(links.map(({ id, relation }) => [id, relation]));
  const countLesser = (path: PlainPath): number =>
    path.links.filter((id) => lesser.includes(relationOf.get(id) ?? '')).length;
  return found.toSorted(
    (one, other) =>
      one.links.length - other.links.length ||
      countLesser(one) - countLesser(other) ||
      (keyOf(one) < keyOf(other) ? -1 : 1),
  );
}

function neighbours(links: readonly PlainLink[], node: string): ReadonlyArray<{ id: string; far: string }> {
  return links.flatMap(({ id, from, to }) => {
    if (from === node) return [{ id, far: to }];
    return to === node ? [{ id, far: from }] : [];
  });
}

function keyOf({ nodes, links }: PlainPath): string {
  return `${nodes.join(' ')}\n${links.join(' ')}`;
}
