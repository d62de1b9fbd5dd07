import type { Kind } from '../../model/kind.js';
import { isKind, kinds } from '../../model/kind.js';
import { kindSpecs } from '../../model/kindSpecs.js';
import { type Hit, locateHit } from '../../model/locateHit.js';
import { kindOf } from '../../model/ours.js';
import type { SearchText } from '../../model/searchText.js';
import { matches } from '../queries/search.js';
import type { EdgePart } from '../Selection.js';
import { type ConnectionRows, keyOf } from './ConnectionRows.js';
import { asList, type Projection } from './Projection.js';

type HitPart = Extract<EdgePart, { type: 'hit' }>;

const union = (listOf: (kind: Kind) => readonly string[]): readonly string[] => [...new Set(kinds.flatMap(listOf))];
const names = [...union((kind) => kindSpecs[kind].search.names), 'start'];
const texts = [...union((kind) => kindSpecs[kind].search.texts), 'note'].filter((name) => !names.includes(name));
/** The ranks of hits that are found by their texts: for the others no text is sent. */
const textRanks = matches.flatMap((match, rank) => (match === 'TEXT' || match === 'WORDS' ? [rank] : []));

/** What is told of how a row was found. All parts that tell words read one column, and the places are sought once a row. */
export function projectHit({ part, spans }: HitPart, rows: ConnectionRows, sought: SearchText): Projection {
  const { row } = rows;
  const rank = keyOf(rows, 'rank');
  // How a row was found needs none of its words.
  if (part === 'match') return { prelude: '', expression: rank, decode: (value) => matches[Number(value)] };
  const list = (properties: readonly string[]): string => `[${properties.map((name) => `${row}.${name}`).join(', ')}]`;
  return {
    prelude: '',
    expression: `[${kindOf(row)}, ${rank}, ${list(names)}, CASE WHEN ${rank} IN [${textRanks}] THEN ${list(texts)} ELSE [] END]`,
    decode(value) {
      const hit = findHit(asList(value), sought);
      if (part === 'field' || part === 'snippet') return hit[part];
      return hit[part].map((span) => Object.fromEntries(spans.map(({ key, part: end }) => [key, span[end]])));
    },
  };
}

const located = new WeakMap<readonly unknown[], Hit>();

function findHit(value: readonly unknown[], sought: SearchText): Hit {
  const known = located.get(value);
  if (known) return known;
  const [kind, rank, nameValues, textValues] = value;
  const match = matches[Number(rank)];
  if (!isKind(kind) || match === undefined) throw new TypeError('a hit without its kind and rank');
  const properties = { ...zip(names, asList(nameValues)), ...zip(texts, asList(textValues)) };
  const hit = locateHit({ kind, properties, match }, sought);
  located.set(value, hit);
  return hit;
}

function zip(keys: readonly string[], values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}
