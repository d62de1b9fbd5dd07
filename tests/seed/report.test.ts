import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LinkRecord, NodeRecord } from '../../src/model/content.js';
import { checkSeeds } from '../../src/seed/checkSeeds.js';
import { listReviewItems } from '../../src/seed/ReviewItem.js';
import { readSeedFolders } from '../../src/seed/readSeedFolders.js';
import { summariseVerdicts } from '../../src/seed/summariseVerdicts.js';
import { readVerdicts } from '../../src/seed/Verdict.js';

const { folders } = checkSeeds(await readSeedFolders('seeds'));
const nodes = new Map(folders.flatMap(({ content }) => content.nodes.map((node) => [node.id, node] as const)));
const links = folders.flatMap(({ content }) => content.links);

function listEnds(relation: string, end: 'from' | 'to', id: string): readonly NodeRecord[] {
  const other = end === 'from' ? 'to' : 'from';
  return links.flatMap((link) =>
    link.relation === relation && link[end] === id ? (nodes.get(link[other]) ?? []) : [],
  );
}

const strengths = ['STATUTORY', 'RULE', 'PARTY', 'POLICY', 'LOCAL'];
const strengthOf: Readonly<Record<string, string>> = {
  CONSTITUTION: 'STATUTORY',
  LAW: 'STATUTORY',
  ADMINISTRATIVE_REGULATION: 'STATUTORY',
  LOCAL_REGULATION: 'STATUTORY',
  DEPARTMENT_RULE: 'RULE',
  LOCAL_RULE: 'RULE',
  PARTY_REGULATION: 'PARTY',
  POLICY_DOCUMENT: 'POLICY',
};

/** A provision is as strong as its instrument, a regime as what it is based on. */
function listStrengths({ id, kind, properties }: NodeRecord): readonly string[] {
  if (kind === 'Provision') return listEnds('CONTAINS', 'to', id).flatMap(listStrengths);
  if (kind === 'Version') return listEnds('HAS_VERSION', 'to', id).flatMap(listStrengths);
  if (properties.kind === 'REGIME') return listEnds('BASED_ON', 'from', id).flatMap(listStrengths);
  return [strengthOf[String(properties.kind)] ?? 'LOCAL'];
}

describe('the seeds of the report, read by the rules of seeds/README.md', () => {
  it('give each duty the strength of the strongest source recorded', () => {
    const duties = [...nodes.values()].filter(({ kind }) => kind === 'Obligation');
    const wrong = duties.filter(({ id, properties }) => {
      const found = ['LOCAL', ...listEnds('IMPOSES', 'to', id).flatMap(listStrengths)];
      return properties.strength !== strengths.find((strength) => found.includes(strength));
    });
    // Its words say that higher levels call for it, and name no instrument.
    expect(wrong.map(({ id }) => id)).toEqual(['obligation:cn-360733/reform-township-enforcement']);
  });

  it('state no deed to fulfil a duty that is itself inferred', () => {
    const isWrong = ({ relation, to, properties }: LinkRecord): boolean =>
      relation === 'FULFILS' && properties.basis === 'STATED' && nodes.get(to)?.properties.basis === 'INFERRED';
    expect(links.filter(isWrong)).toEqual([]);
  });

  it('say of every sentence from which nothing is quoted why that is so', async () => {
    const { text, openSentences } = nodes.get('document:cn-360733-2021/report')?.properties ?? {};
    const points = Array.from(String(text));
    const offsets = Array.isArray(openSentences) ? openSentences.map(Number) : [];
    const sentences = offsets.flatMap((start, index) =>
      index % 2 === 0 ? points.slice(start, offsets[index + 1]).join('') : [],
    );
    const ignored: ReadonlyArray<{ quote: string }> = parse(
      await readFile('seeds/cn-360733-2021/ignored.yaml', 'utf8'),
    );
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((sentence) => !ignored.some(({ quote }) => quote === sentence))).toEqual([]);
  });

  it('have no fault that a review found and nobody mended', async () => {
    const { items } = summariseVerdicts(listReviewItems(folders), await readVerdicts('seeds'));
    expect(items.length).toBeGreaterThanOrEqual(100);
    expect(items.filter(({ standing }) => standing === 'no' || standing === 'open')).toEqual([]);
  });
});
