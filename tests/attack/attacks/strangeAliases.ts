import type { Attack } from '../Attack.js';

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'then'];

/** Names that JavaScript knows are names like any other: as alias at the root and below a list. */
export const attack: Attack = {
  name: 'aliases that JavaScript knows are aliases like any other',
  run: async (target) => {
    for (const name of names) {
      const query = `{ ${name}: units(first: 2) { ${name}: nodes { ${name}: id } } }`;
      const { status, text } = await target.ask(query);
      if (status === 403) return null;
      if (text.includes('"errors"')) return `${name}: ${status} ${text.slice(0, 120)}`;
      if (text.split(`"${name}":`).length < 5) return `${name} is not in the answer: ${text.slice(0, 120)}`;
    }
    return null;
  },
};
