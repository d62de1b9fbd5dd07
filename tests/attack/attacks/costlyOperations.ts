import type { Attack } from '../Attack.js';

const many = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');
const nest = (depth: number, open: string, core: string, close: string): string =>
  open.repeat(depth) + core + close.repeat(depth);

/** Small texts whose answers or plans would be huge. */
const operations: ReadonlyArray<readonly [string, string]> = [
  ['the schema many times', `{ ${many(60, (index) => `a${index}: __schema { types { name fields { name } } }`)} }`],
  [
    'the schema in depth',
    `{ __schema { ${many(40, (index) => `t${index}: types { fields { args { type { name } } } }`)} } }`,
  ],
  [
    'the schema beside a field',
    `{ graph { version } __schema { ${many(40, (index) => `t${index}: types { fields { args { type { name } } } }`)} } }`,
  ],
  ['a deep filter', `{ units(filter: ${nest(2_000, '{ not: ', '{ name: { eq: "x" } }', ' }')}) { totalCount } }`],
  [
    'a wide filter',
    `{ units(filter: { or: [${many(3_000, (index) => `{ name: { eq: "${index}" } }`)}] }) { totalCount } }`,
  ],
  ['a deep selection', `{ units ${nest(60, '{ nodes { measures(first: 200) ', '{ totalCount }', ' } }')} }`],
  [
    'a wide product',
    '{ measures(first: 200) { nodes { units(first: 200) { nodes { measures(first: 200) { nodes { units(first: 200) { nodes { id } } } } } } } } }',
  ],
  ['many aliases', `{ ${many(500, (index) => `a${index}: units { totalCount }`)} }`],
];
const mostMilliseconds = 5_000;

/** What would cost much is refused, or answered within its bounds, and whoever asks little after it is served. */
export const attack: Attack = {
  name: 'an operation that asks too much holds nobody up',
  run: async (target) => {
    for (const [name, query] of operations) {
      const { status, milliseconds } = await target.ask(query);
      if (status >= 500) return `${name} is answered ${status}`;
      if (milliseconds > mostMilliseconds) return `${name} takes ${milliseconds} ms`;
      const after = await target.ask('{ graph { version } }');
      if (after.status >= 500 || after.milliseconds > 1_000)
        return `after ${name}, a point read is answered ${after.status} in ${after.milliseconds} ms`;
    }
    return null;
  },
};
