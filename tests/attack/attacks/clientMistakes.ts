import type { Attack, AttackRequest } from '../Attack.js';

const json = { 'content-type': 'application/json' };
const post = (body: string): AttackRequest => ({ path: '/graphql', method: 'POST', headers: json, body });
const mistakes: ReadonlyArray<readonly [what: string, request: AttackRequest]> = [
  ['a mutation', post('{"query":"mutation { x }"}')],
  ['a subscription', post('{"query":"subscription { x }"}')],
  ['a subscription of the type name', post('{"query":"subscription { __typename }"}')],
  ['no body', { path: '/graphql', method: 'POST', headers: json, body: '' }],
  ['null', post('null')],
  ['a list', post('[]')],
  ['a number', post('7')],
  ['a query that is no text', post('{"query":7}')],
  ['variables that are no object', post('{"query":"{__typename}","variables":7}')],
  ['extensions that are no object', post('{"query":"{__typename}","extensions":7}')],
  ['a poisoned prototype', post('{"query":"{__typename}","__proto__":{"x":1}}')],
  [
    'a wrong hash',
    post(`{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`),
  ],
  ['an unknown form of hash', post('{"extensions":{"persistedQuery":{"version":9,"sha256Hash":"x"}}}')],
  ['another content type', { path: '/graphql', method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }],
  ['a broken content type', { path: '/graphql', method: 'POST', headers: { 'content-type': ';' }, body: '{}' }],
  ['an address that is no percent-encoding', { path: '/export/%E0%A4%A' }],
  ['an address of %', { path: '/%' }],
  ['an export of a prototype', { path: '/export/x.__proto__' }],
  ['an export of a list of a prototype', { path: '/export/__proto__.csv' }],
  ['an export of a second ending', { path: '/export/measures.csv.exe' }],
  ['an export of nothing', { path: '/export/nothing' }],
  ['an export of a long name', { path: `/export/${'x'.repeat(5_000)}` }],
  ['a method of no route', { path: '/graphql', method: 'DELETE' }],
  ['TRACE', { path: '/graphql', method: 'TRACE' }],
];

/** What a client does wrong is answered as its mistake, with a sentence and the request's id, never as ours. */
export const attack: Attack = {
  name: 'mistakes of a client stay mistakes of the client',
  run: async (target) => {
    for (const [what, request] of mistakes) {
      const { status, headers, text } = await target.send(request);
      // GraphQL over HTTP: a client that takes application/json alone is told with status 200.
      if (status >= 500 || (status < 400 && !text.includes('"errors"')))
        return `${what}: ${status} ${text.slice(0, 120)}`;
      if (/INTERNAL_SERVER_ERROR|node_modules/.test(text))
        return `${what} is masked or shows its stack: ${text.slice(0, 120)}`;
      if (!/"message":"[^"]{10,}/.test(text)) return `${what}: ${status} without a sentence: ${text.slice(0, 120)}`;
      if (typeof headers['x-request-id'] !== 'string') return `${what} is answered without a request id`;
    }
    return null;
  },
};
