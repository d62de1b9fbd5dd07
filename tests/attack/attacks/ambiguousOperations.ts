import { createHash } from 'node:crypto';
import type { Attack, AttackRequest } from '../Attack.js';

const known = '{ graph { version } }';
const other = '{ documents(first: 1) { nodes { title } } }';
const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(known).digest('hex') } };
const byHash = `extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
const [asText, knownText] = [`query=${encodeURIComponent(other)}`, `query=${encodeURIComponent(known)}`];
const headers = { 'apollo-require-preflight': '1', 'content-type': 'application/json' };
const post = (path: string, body: object): AttackRequest => ({
  path,
  method: 'POST',
  headers,
  body: JSON.stringify(body),
});

const requests: readonly AttackRequest[] = [
  { path: `/graphql?${byHash}&${asText}`, headers },
  { path: `/graphql?${asText}#&${byHash}`, headers },
  { path: `/graphql?${knownText}&${asText}`, headers },
  { path: `/graphql?${asText}&${knownText}`, headers },
  { path: `/graphql?${byHash}&extensions=%7B%7D&${asText}`, headers },
  { path: `/graphql?${knownText}&%71uery=${encodeURIComponent(other)}`, headers },
  post('/graphql', { query: other, extensions }),
  post(`/graphql?${byHash}`, { query: other }),
  {
    ...post('/graphql', {}),
    body: `{"query":${JSON.stringify(known)},"query":${JSON.stringify(other)},"extensions":${JSON.stringify(extensions)}}`,
  },
];

/** A request that two readers could read differently never has the operation executed that only one of them has checked. */
export const attack: Attack = {
  name: 'a request of two readings is refused',
  run: async (target) => {
    for (const request of requests) {
      const { status, text } = await target.send(request);
      if (status === 200 && text.includes('"documents"'))
        return `${request.path.slice(0, 120)} executed the other text`;
      if (status >= 500) return `${request.path.slice(0, 120)} is answered ${status}`;
    }
    return null;
  },
};
