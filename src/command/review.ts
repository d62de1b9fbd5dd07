import type { Environment } from '../environment.js';
import { sha256 } from '../model/digest.js';
import type { CheckedSeeds } from '../seed/checkSeeds.js';
import type { CommandResult } from './check.js';
import { readCheckedSeeds } from './loadSeeds.js';

/** A fact or link with what it rests on, for a person's yes or no. */
interface ReviewItem {
  readonly id: string;
  readonly says: string;
  readonly basis: string;
  readonly note: string | null;
  readonly words: readonly string[];
}

/** Draws `sample` facts and links; the same seed draws the same ones. */
export async function review(
  { seeds }: Environment,
  { sample, seed }: { readonly sample: number; readonly seed: string },
): Promise<CommandResult> {
  const items = listItems(await readCheckedSeeds(seeds));
  const drawn = items
    .toSorted((one, other) => (sha256(seed + one.id) < sha256(seed + other.id) ? -1 : 1))
    .slice(0, sample);
  const text = drawn.map((item, index) => describe(item, index + 1)).join('\n\n');
  return { text, json: { seed, population: items.length, items: drawn }, exitCode: 0 };
}

function listItems({ folders }: CheckedSeeds): readonly ReviewItem[] {
  const nodes = new Map(folders.flatMap(({ content }) => content.nodes.map((node) => [node.id, node] as const)));
  const labelOf = (id: string): string => String(nodes.get(id)?.properties.label ?? id);
  const evidence = folders.flatMap(({ content }) => content.evidence);
  const wordsBy = new Map<string, string[]>();
  for (const { from, own, links, passage } of evidence) {
    for (const id of [...(own ? [from] : []), ...links])
      wordsBy.set(id, [...(wordsBy.get(id) ?? []), labelOf(passage)]);
  }
  const records = folders.flatMap(({ content }) => [
    ...content.nodes.map(({ id, properties }) => ({ id, properties, says: labelOf(id) })),
    ...content.links.map(({ id, relation, from, to, properties }) => {
      const qualifier = properties.role ?? properties.manner ?? properties.name;
      return {
        id,
        properties,
        says: `${labelOf(from)} —${relation}${qualifier ? ` ${String(qualifier)}` : ''}→ ${labelOf(to)}`,
      };
    }),
  ]);
  return records.flatMap(({ id, properties, says }): ReviewItem[] => {
    if (properties.basis === undefined) return [];
    return [
      {
        id,
        says,
        basis: String(properties.basis),
        note: properties.note === undefined ? null : String(properties.note),
        words: wordsBy.get(id) ?? [],
      },
    ];
  });
}

function describe({ id, says, basis, note, words }: ReviewItem, position: number): string {
  const lines = [
    `${position}. ${says}`,
    `   ${basis} ${id}`,
    ...(note === null ? [] : [`   note: ${note}`]),
    ...words.map((quote) => `   “${quote}”`),
  ];
  return `${lines.join('\n')}\n   yes / no?`;
}
