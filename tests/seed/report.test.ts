import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LinkRecord } from '../../src/model/content.js';
import { checkSeeds } from '../../src/seed/checkSeeds.js';
import { listReviewItems } from '../../src/seed/ReviewItem.js';
import { readSeedFolders } from '../../src/seed/readSeedFolders.js';
import { summariseVerdicts } from '../../src/seed/summariseVerdicts.js';
import { readVerdicts } from '../../src/seed/Verdict.js';

const { folders } = checkSeeds(await readSeedFolders('seeds'));
const nodes = new Map(folders.flatMap(({ content }) => content.nodes.map((node) => [node.id, node] as const)));
const links = folders.flatMap(({ content }) => content.links);

describe('the seeds of the report, read by the rules of seeds/README.md', () => {
  it('leave the strength of each duty to its sources, but for the one that the words of higher levels call for', async () => {
    const written = await Promise.all(
      ['cn', 'cn-360733'].map(async (space) => {
        const duties: Readonly<Record<string, { strength?: string }>> = parse(
          await readFile(`seeds/${space}/obligations.yaml`, 'utf8'),
        );
        return Object.entries(duties).flatMap(([name, { strength }]) => (strength ? [`${name}: ${strength}`] : []));
      }),
    );
    expect(written.flat()).toEqual(['reform-township-enforcement: POLICY']);
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
