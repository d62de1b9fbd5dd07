import type { Attack } from '../Attack.js';

const paths = [
  '/assets/../../../package.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
  '/graphiql/..%5c..%5c..%5cpackage.json',
  '/export/..%2f..%2fpackage.json',
  '/docs/%2e%2e/%2e%2e/package.json',
  '//etc/passwd',
  '/assets/%00',
];

/** No address leads to a file outside the built pages. */
export const attack: Attack = {
  name: 'no address leads out of the served folders',
  run: async (target) => {
    for (const path of paths) {
      const { status, text } = await target.send({ path });
      if (status >= 500 || /"devDependencies"|root:/.test(text))
        return `${path} answers ${status}: ${text.slice(0, 80)}`;
    }
    return null;
  },
};
