import { describe, expect, it } from 'vitest';
import { listProblems, replaceFiles, soundSeeds } from '../support/seedFixture.js';

const measures = soundSeeds['cn-990101-2021/measures.yaml'] ?? '';
const notice = soundSeeds['cn-990101/instruments.yaml'] ?? '';

const work = (name: string, versions: string, more = ''): string =>
  `${name}: { title: 审核通知, kind: NOTICE, external: { document: cn-2021-laws, quote: 《审核通知》是通知 }, versions: ${versions}${more} }\n`;

/** The seeds with a measure that names its instrument by title, and with further works of that title. */
function name(title: string, further = '') {
  return replaceFiles({
    'cn-990101-2021/measures.yaml': measures.replace('instrument: review-notice', `instrument: ${title}`),
    'cn-990101/instruments.yaml': `${notice}${further}`,
  });
}

async function findApplied(further = ''): Promise<readonly string[]> {
  const checked = await name('《审核通知》', further);
  expect(listProblems(checked)).toEqual([]);
  return checked.folders
    .flatMap(({ content }) => content.links)
    .flatMap(({ relation, to }) => (relation === 'APPLIES' ? [to] : []));
}

describe('an instrument named by its title', () => {
  it('is found', async () => {
    expect(await findApplied()).toEqual(['instrument:cn-990101/review-notice']);
  });

  it('is the one in force in the year of the report', async () => {
    const old = work('old-notice', "{ '2012': { effectiveFrom: '2012-01-01', effectiveTo: '2020-12-31' } }");
    const coming = work('new-notice', "{ '2023': { effectiveFrom: '2023-01-01' } }");
    expect(await findApplied(old + coming)).toEqual(['instrument:cn-990101/review-notice']);
  });

  it('is refused with the ids where the year does not settle it', async () => {
    const twin = work('twin-notice', "{ '2012': { effectiveFrom: '2012-01-01' } }");
    expect(listProblems(await name('《审核通知》', twin))).toEqual([
      expect.stringMatching(
        /is the title of several works, and 2021 does not tell which: .*review-notice, .*twin-notice/,
      ),
    ]);
  });

  it('is refused where none bears it', async () => {
    expect(listProblems(await name('《别的》'))).toEqual([
      expect.stringContaining('no instrument titled 《别的》 is declared in cn-990101-2021, cn-990101'),
    ]);
  });
});
