import type { NodeRecord } from '../model/content.js';
import { spacesAround } from '../model/id.js';
import { type Strength, strengthOf } from '../model/strength.js';
import { textOf } from './item.js';
import type { SeedCompilation } from './SeedCompilation.js';
import type { Declared } from './SeedIndex.js';

/**
 * Gives each duty that states no strength that of the strongest source recorded, UNRECORDED where no document is. A source counts when
 * it is declared in the duty's own space or one around it, so that what a folder says depends on nothing that it cannot refer to.
 * Source: seeds/README.md, “How the words are read”.
 */
export function deriveStrengths(compilation: SeedCompilation): void {
  for (const node of [...compilation.nodes.values()].filter(({ kind }) => kind === 'Obligation')) {
    const declared = compilation.index.declared.get(node.id);
    if (!declared) continue;
    const strength = strengthOf(listSources(compilation, node).flatMap((id) => listKinds(compilation, id, new Set())));
    const written = textOf(declared.item, 'strength');
    if (written === null) setStrength(compilation, node, strength);
    else if (strength === 'UNRECORDED') checkWritten(compilation, declared, written);
  }
}

function setStrength(compilation: SeedCompilation, node: NodeRecord, strength: Strength): void {
  compilation.nodes.set(node.id, { ...node, properties: { ...node.properties, strength } });
}

/** Words may call for a duty without naming an instrument (POLICY), or the bearer may undertake it (VOLUNTARY). */
function checkWritten(compilation: SeedCompilation, { place }: Declared, written: string): void {
  if (['POLICY', 'VOLUNTARY', 'UNRECORDED'].includes(written)) return;
  compilation.report(
    { ...place, path: [...place.path, 'strength'] },
    `it is said to be ${written}, but no document that imposes it is recorded`,
    'add the source to `imposedBy`, or leave `strength` out: it is UNRECORDED then',
  );
}

function listSources(compilation: SeedCompilation, { id, source }: NodeRecord): readonly string[] {
  const spaces = spacesAround(source);
  return [...compilation.links.values()].flatMap((link) =>
    link.relation === 'IMPOSES' && link.to === id && spaces.includes(link.source) ? [link.from] : [],
  );
}

/**
 * The kinds of instrument by whose strength a source counts: a provision is as strong as its instrument,
 * a regime, which is no document, as what it is based on.
 */
function listKinds(compilation: SeedCompilation, id: string, seen: ReadonlySet<string>): readonly string[] {
  const instrument = instrumentOf(compilation, id);
  if (!instrument || seen.has(instrument.id)) return [];
  const kind = textOf(instrument.item, 'kind') ?? '';
  if (kind !== 'REGIME') return [kind];
  const bases = [...compilation.links.values()].filter(
    ({ relation, from }) => relation === 'BASED_ON' && from === instrument.id,
  );
  return bases.flatMap(({ to }) => listKinds(compilation, to, new Set([...seen, instrument.id])));
}

function instrumentOf({ index }: SeedCompilation, id: string): Declared | null {
  const declared = index.declared.get(id) ?? null;
  return declared?.kind === 'Provision' ? (declared.around?.around ?? null) : declared;
}
