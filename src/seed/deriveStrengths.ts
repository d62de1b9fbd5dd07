import type { NodeRecord } from '../model/content.js';
import { spacesAround } from '../model/id.js';
import type { Relation } from '../model/relations.js';
import { strengthOf } from '../model/strength.js';
import { textOf } from './item.js';
import type { PlacedLink, SeedCompilation } from './SeedCompilation.js';
import type { Declared } from './SeedIndex.js';

/**
 * Gives each duty that states no strength that of the strongest source recorded, UNRECORDED where no document is. A source counts when
 * it is declared in the duty's own space or one around it, so that what a folder says depends on nothing that it cannot refer to.
 * Source: seeds/README.md, “How the words are read”.
 */
export function deriveStrengths(compilation: SeedCompilation): void {
  const links = {
    imposing: groupLinks(compilation, 'IMPOSES', 'to'),
    basing: groupLinks(compilation, 'BASED_ON', 'from'),
  };
  for (const node of [...compilation.nodes.values()].filter(({ kind }) => kind === 'Obligation')) {
    const declared = compilation.index.declared.get(node.id);
    if (!declared || textOf(declared.item, 'strength') !== null) continue;
    const strength = strengthOf(
      listSources(links, node).flatMap((id) => listKinds({ compilation, links }, id, new Set())),
    );
    compilation.nodes.set(node.id, { ...node, properties: { ...node.properties, strength } });
  }
}

type LinksByEnd = ReadonlyMap<string, readonly PlacedLink[]>;

interface Links {
  /** IMPOSES by the duty. */
  readonly imposing: LinksByEnd;
  /** BASED_ON by the instrument that is based on something. */
  readonly basing: LinksByEnd;
}

function groupLinks(compilation: SeedCompilation, relation: Relation, end: 'from' | 'to'): LinksByEnd {
  const groups = new Map<string, PlacedLink[]>();
  for (const link of compilation.links.values()) {
    if (link.relation !== relation) continue;
    const group = groups.get(link[end]);
    if (group) group.push(link);
    else groups.set(link[end], [link]);
  }
  return groups;
}

function listSources({ imposing }: Links, { id, source }: NodeRecord): readonly string[] {
  const spaces = spacesAround(source);
  return (imposing.get(id) ?? []).flatMap((link) => (spaces.includes(link.source) ? [link.from] : []));
}

/**
 * The kinds of instrument by whose strength a source counts: a provision is as strong as its instrument,
 * a regime, which is no document, as what it is based on.
 */
function listKinds(
  { compilation, links }: { readonly compilation: SeedCompilation; readonly links: Links },
  id: string,
  seen: ReadonlySet<string>,
): readonly string[] {
  const instrument = instrumentOf(compilation, id);
  if (!instrument || seen.has(instrument.id)) return [];
  const kind = textOf(instrument.item, 'kind') ?? '';
  if (kind !== 'REGIME') return [kind];
  const bases = links.basing.get(instrument.id) ?? [];
  return bases.flatMap(({ to }) => listKinds({ compilation, links }, to, new Set([...seen, instrument.id])));
}

function instrumentOf({ index }: SeedCompilation, id: string): Declared | null {
  const declared = index.declared.get(id) ?? null;
  return declared?.kind === 'Provision' ? (declared.around?.around ?? null) : declared;
}
