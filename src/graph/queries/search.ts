import { type Enumerated, valuesOf } from '../../model/enumeration.js';
import type { Kind } from '../../model/kind.js';
import { kindWord, nameEnd, nameStart, toIndexWords } from '../../model/searchKeys.js';
import type { SearchText } from '../../model/searchText.js';
import { searchIndexName } from '../schemaDefinitions.js';
import type { Scope } from './scope.js';

/** What is sought, among which kinds; null: all. */
export interface SearchRequest {
  readonly text: SearchText;
  readonly kinds: readonly Kind[] | null;
  readonly scope: Scope;
}

/** What the index is asked: it knows nothing of scopes. */
type Sought = Pick<SearchRequest, 'text' | 'kinds'>;

type Match = Enumerated<'SearchMatch'>;

/** The ways to be found, the best first: the place in this list is the rank of a hit. */
export const matches: readonly Match[] = valuesOf('SearchMatch');

/** The most hits that one way to be found brings, and the most that are counted. */
export const mostHits = 10_000;

/** Matches no node. */
const nothing = 'searchNames:""';

/**
 * The query of the index for each of {@link matches}, in Lucene's language; empty where the text cannot be found that way.
 * A hit of one is no hit of the others. Phrases are quoted, and hold letters, digits, points and our own marks alone.
 */
export function listIndexQueries({ text, kinds }: Sought): readonly string[] {
  const { names, texts, spellings, words } = createClauses(text);
  const phrase = toIndexWords(text.phrase);
  const whole = `searchNames:"${nameStart} ${phrase} ${nameEnd}"`;
  const beginning = `searchNames:"${nameStart} ${phrase}"`;
  const queries: Readonly<Record<Match, readonly string[]>> = {
    EXACT: [`+${whole}`],
    BEGINNING: [`+${beginning} -${whole}`],
    NAME: [`+${names} -${beginning}`],
    TEXT: [`+${texts} -${names}`],
    SPELLING: spellings.map((spelling) => `+${spelling} -${names} -${texts}`),
    WORDS: words.map((all) => [`+${all}`, ...[names, texts, ...spellings].map((other) => `-${other}`)].join(' ')),
  };
  return matches.map((match) => {
    const [query] = isIdle({ text, kinds }) ? [] : queries[match];
    return query === undefined ? '' : `${query}${restrictTo(kinds)}`;
  });
}

/** The query of the index for every hit, however it is found. */
export function createIndexQuery({ text, kinds }: Sought): string {
  if (isIdle({ text, kinds })) return nothing;
  const { names, texts, spellings, words } = createClauses(text);
  return `+(${[names, texts, ...spellings, ...words].join(' ')})${restrictTo(kinds)}`;
}

interface Clauses {
  readonly names: string;
  readonly texts: string;
  /** At most one. */
  readonly spellings: readonly string[];
  /** At most one, in brackets: a node has all the words. */
  readonly words: readonly string[];
}

function createClauses({ phrase, words, spelling }: SearchText): Clauses {
  const all = words.map((word) => `+(searchNames:"${toIndexWords(word)}" searchTexts:"${toIndexWords(word)}")`);
  return {
    names: `searchNames:"${toIndexWords(phrase)}"`,
    texts: `searchTexts:"${toIndexWords(phrase)}"`,
    spellings: spelling === null ? [] : [`searchSpellings:${spelling}*`],
    words: all.length === 0 ? [] : [`(${all.join(' ')})`],
  };
}

function isIdle({ text, kinds }: Sought): boolean {
  return text.phrase.length === 0 || kinds?.length === 0;
}

function restrictTo(kinds: readonly Kind[] | null): string {
  return kinds === null ? '' : ` +searchNames:(${kinds.map(kindWord).join(' ')})`;
}

/** Brings the nodes that the queries find, each once, as `row` with its rank and the length of its label. */
export function searchNodes(
  row: string,
  { queries, most }: { readonly queries: string; readonly most: string },
): string {
  return `UNWIND range(0, size(${queries}) - 1) AS rank
WITH rank, ${queries}[rank] AS query WHERE query <> ''
CALL db.index.fulltext.queryNodes('${searchIndexName}', query, {limit: ${most}}) YIELD node
WITH node AS ${row}, rank AS ${row}_rank, size(node.label) AS ${row}_length`;
}

/** Brings every node that a query finds, as `row`. */
export function searchAll(row: string, { query, most }: { readonly query: string; readonly most: string }): string {
  return `CALL db.index.fulltext.queryNodes('${searchIndexName}', ${query}, {limit: ${most}}) YIELD node AS ${row}`;
}
