import { describe, expect, it } from 'vitest';
import { checkContent, DocumentTexts } from '../../src/model/checkContent.js';
import { parseCitationText, toCitationText } from '../../src/model/citation.js';
import type { NodeRecord } from '../../src/model/content.js';
import { digestOf } from '../../src/model/digest.js';
import type { Kind } from '../../src/model/kind.js';
import { listReviewItems } from '../../src/seed/ReviewItem.js';
import { listProblems, replaceFiles, type SeedFiles } from '../support/seedFixture.js';

const file = 'cn-990101/obligations.yaml';
const hash = 'a'.repeat(64);

function createDuty(external: string): SeedFiles {
  return {
    [file]: [
      'review-documents:',
      '  statement: 文件须经审核',
      '  modality: OBLIGATION',
      `  external: ${external}`,
      '  imposedBy: [{ instrument: review-notice }]',
      '',
    ].join('\n'),
  };
}

const cite = (more = '', { version = '2021', sha256 = hash } = {}): string =>
  `{ citation: { instrument: review-notice, version: '${version}', article: 第一条, ${more}sha256: ${sha256} } }`;

describe('a fact that rests on a cited article', () => {
  it('is EXTERNAL without any words, as are the links that inherit its ground', async () => {
    const seeds = await replaceFiles(createDuty(cite('paragraph: 第二款, ')));
    expect(listProblems(seeds)).toEqual([]);
    const content = seeds.folders.flatMap((folder) => (folder.space === 'cn-990101' ? folder.content : []))[0];
    const duty = content?.nodes.find(({ kind }) => kind === 'Obligation');
    const imposes = content?.links.find(({ relation }) => relation === 'IMPOSES');
    expect(duty?.properties.basis).toBe('EXTERNAL');
    expect(imposes?.properties.citations).toEqual(duty?.properties.citations);
    expect([duty?.properties.citations].flat().map((text) => parseCitationText(String(text)))).toEqual([
      {
        instrument: 'instrument:cn-990101/review-notice',
        version: 'version:cn-990101/review-notice-2021',
        article: '第一条',
        paragraph: '第二款',
        sha256: hash,
      },
    ]);
  });

  it('counts for the digest with its hash', async () => {
    const digests = await Promise.all(
      [hash, 'b'.repeat(64)].map(async (sha256) => {
        const { folders } = await replaceFiles(createDuty(cite('', { sha256 })));
        return folders.map(({ content }) => digestOf(content)).join(' ');
      }),
    );
    expect(new Set(digests).size).toBe(2);
  });

  it('may cite several articles', async () => {
    const both = `{ citation: [{ instrument: review-notice, version: '2021', article: 第一条, sha256: ${hash} }, { instrument: review-notice, version: '2021', article: 第二条, sha256: ${hash} }] }`;
    const { folders, problems } = await replaceFiles(createDuty(both));
    expect(problems).toEqual([]);
    const duty = folders.flatMap(({ content }) => content.nodes).find(({ kind }) => kind === 'Obligation');
    expect(duty?.properties.citations).toHaveLength(2);
  });

  it('is refused where the version, the hash or the article is none, each with what was wanted', async () => {
    expect(listProblems(await replaceFiles(createDuty(cite('', { version: '2019' }))))[0]).toContain(
      'instrument:cn-990101/review-notice has no version “2019”; cite one of its versions: 2021',
    );
    expect(listProblems(await replaceFiles(createDuty(cite('', { sha256: 'abc' })))).length).toBeGreaterThan(0);
    const unknown = cite().replace('review-notice', 'review-note');
    expect(listProblems(await replaceFiles(createDuty(unknown))).join('\n')).toContain('did you mean review-notice');
  });

  it('is refused beside words of the report: one fact has one basis', async () => {
    const [problem] = listProblems(
      await replaceFiles({ [file]: `${createDuty(cite())[file]}  document: cn-990101-2021\n  quote: 部分单位\n` }),
    );
    expect(problem).toContain('it has two bases at once');
  });
});

describe('what is stored', () => {
  const texts = new DocumentTexts([]);
  const citation = toCitationText({
    instrument: 'instrument:cn-99/law',
    version: 'version:cn-99/law-2021',
    article: '第一条',
    paragraph: null,
    sha256: hash,
  });
  const node = (id: string, kind: Kind, properties: NodeRecord['properties']): NodeRecord => ({
    id,
    kind,
    source: 'cn-99',
    formerly: [],
    properties,
  });
  const duty = node('obligation:cn-99/duty', 'Obligation', { basis: 'EXTERNAL', citations: [citation] });
  const law = node('instrument:cn-99/law', 'Instrument', { basis: 'INFERRED', note: '试' });
  const version = node('version:cn-99/law-2021', 'Version', { basis: 'INFERRED', note: '试' });
  const check = (...nodes: readonly NodeRecord[]) => checkContent({ nodes, links: [], evidence: [] }, texts);

  it('holds where an EXTERNAL fact cites an article of a version that is there', () => {
    expect(check(duty, law, version)).toEqual([]);
  });

  it('does not hold where the version is gone, nor where an EXTERNAL fact rests on nothing', () => {
    expect(check(duty, law)).toEqual([
      { id: duty.id, problem: 'it cites version:cn-99/law-2021, but there is no such node' },
    ]);
    expect(check(node(duty.id, 'Obligation', { basis: 'EXTERNAL' }))).toEqual([
      { id: duty.id, problem: 'it is EXTERNAL, but rests on no words and cites no article' },
    ]);
  });

  it('does not let an article stand for the words of a report', () => {
    const stated = node(duty.id, 'Obligation', { basis: 'STATED', citations: [citation] });
    expect(check(stated, law, version)).toEqual([{ id: duty.id, problem: 'it is STATED, but rests on no words' }]);
  });
});

it('a reviewer is shown the cited article with its hash', async () => {
  const { folders } = await replaceFiles(createDuty(cite('paragraph: 第二款, ')));
  const item = listReviewItems(folders).find(({ of }) => of === 'Obligation');
  expect(item?.words).toEqual([`审核通知(2021) 第一条第二款 ${hash}`]);
});
