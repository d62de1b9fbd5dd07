import { createHash } from 'node:crypto';
import type { Attack } from '../Attack.js';

const text =
  '{ a: graph { version digest } units(first: 1) { totalCount } b: graph { version digest } checks { population } c: graph { version digest } }';
const path = `/graphql?${new URLSearchParams({
  query: text,
  extensions: JSON.stringify({
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') },
  }),
})}`;
const rounds = 40;
const atOnce = 5;

/** Asks many root fields at once, and confirms what was kept: run it while imports change the graph. */
export const attack: Attack = {
  name: 'no answer mixes versions, none is confirmed when it is stale',
  run: async (target) => {
    let kept: Kept | null = null;
    for (let round = 0; round < rounds; round++) {
      const answers = await Promise.all(Array.from({ length: atOnce }, () => target.ask(text)));
      const versions = answers.map(({ text: body }) => listVersions(body));
      if (versions.some((each) => new Set(each).size > 1)) return 'one answer speaks of two versions';
      const newest = Math.max(...versions.flat());
      const answer = await target.send({ path, headers: toHeaders(kept) });
      if (answer.status === 304 && kept !== null && kept.version < newest)
        return `version ${kept.version} is confirmed after ${newest} was answered`;
      const [version] = answer.status === 200 ? listVersions(answer.text) : [];
      if (version !== undefined) kept = { tag: String(answer.headers.etag), version };
    }
    return null;
  },
};

interface Kept {
  readonly tag: string;
  readonly version: number;
}

function toHeaders(kept: Kept | null): Readonly<Record<string, string>> {
  return { 'apollo-require-preflight': '1', ...(kept && { 'if-none-match': kept.tag }) };
}

/** Every version that an answer names, that of `extensions` among them. */
function listVersions(body: string): readonly number[] {
  return [...body.matchAll(/"version":(\d+)/g)].map(([, version]) => Number(version));
}
