import { type RelationSpec, relationSpecs } from '../model/relations.js';
import type { PlacedLink, SeedCompilation } from './SeedCompilation.js';

type LinksByStart = ReadonlyMap<string, readonly PlacedLink[]>;

/** Refuses cycles of the relations that may have none. A link to a provision counts as one to its instrument. */
export function checkCycles(compilation: SeedCompilation, links: readonly PlacedLink[]): void {
  for (const relation of new Set(links.map((link) => link.relation))) {
    const spec: RelationSpec = relationSpecs[relation];
    if (!spec.acyclic) continue;
    const byStart = new Map<string, PlacedLink[]>();
    for (const link of links) {
      // A link to itself is refused for that already.
      if (link.relation !== relation || link.from === link.to) continue;
      byStart.set(link.from, [...(byStart.get(link.from) ?? []), link]);
    }
    const walk: Walk = { compilation, links: byStart, done: new Set() };
    for (const start of byStart.keys()) follow(walk, start, []);
  }
}

interface Walk {
  readonly compilation: SeedCompilation;
  readonly links: LinksByStart;
  /** Nodes from which everything has been followed. */
  readonly done: Set<string>;
}

function follow(walk: Walk, node: string, trail: readonly string[]): void {
  if (walk.done.has(node)) return;
  const path = [...trail, node];
  for (const link of walk.links.get(node) ?? []) {
    const to = ownerOf(walk.compilation, link.to);
    if (!path.includes(to)) {
      follow(walk, to, path);
      continue;
    }
    const cycle = [...path.slice(path.indexOf(to)), to].join(' → ');
    walk.compilation.report(link.place, `${link.relation} forms a cycle: ${cycle}`, 'remove one of its links');
  }
  walk.done.add(node);
}

function ownerOf({ index }: SeedCompilation, id: string): string {
  const declared = index.declared.get(id);
  return declared?.kind === 'Provision' ? (declared.around?.around?.id ?? id) : id;
}
