import { createHash } from 'node:crypto';

/** The parts of `<word>:<space>/<name>`, for example `measure:cn-110101-2021/supervise-normative-documents`. */
export interface Id {
  /** A kind in kebab-case ASCII, or `link`. */
  readonly word: string;
  /** `cn`, `cn-11`, `cn-110101` (GB/T 2260) or a document's `cn-110101-2021[-slug]`. */
  readonly space: string;
  readonly name: string;
}

const spacePattern = /^cn(-\d{2}(\d{2}){0,2})?(-\d{4}(-[a-z0-9]+)*)?$/;
const namePattern = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
const idPattern = /^([a-z]+(?:-[a-z]+)*):([^/:]+)\/([^/:]+)$/;

/** Tells whether a text is a space: the name of a seed folder and the middle of an id. */
export function isSpace(value: string): boolean {
  return spacePattern.test(value);
}

/** Tells whether a text can be the name at the end of an id. */
export function isIdName(value: string): boolean {
  return namePattern.test(value);
}

/** Reads an id; null when the text is none. */
export function parseId(text: string): Id | null {
  const [, word, space, name] = idPattern.exec(text) ?? [];
  if (word === undefined || space === undefined || name === undefined) return null;
  return isSpace(space) && isIdName(name) ? { word, space, name } : null;
}

/** Writes an id; the inverse of {@link parseId}. */
export function stringifyId({ word, space, name }: Id): string {
  return `${word}:${space}/${name}`;
}

/** What makes a link the same link again. */
export interface LinkIdentity {
  /** The space of the folder that declares the link. */
  readonly space: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  /** Role, manner or name, where the relation has one. */
  readonly qualifier?: string | undefined;
}

/** The id of a link: `link:<space>/<16 hex digits of a SHA-256>`, equal on every machine. */
export function linkIdOf({ space, relation, from, to, qualifier }: LinkIdentity): string {
  const hash = createHash('sha256').update(JSON.stringify([relation, from, to, qualifier ?? null]), 'utf8');
  return stringifyId({ word: 'link', space, name: hash.digest('hex').slice(0, 16) });
}

/** The id of a passage: same span of the same document, same passage. Offsets in Unicode code points, end exclusive. */
export function passageIdOf(space: string, start: number, end: number): string {
  return stringifyId({ word: 'passage', space, name: `${start}-${end}` });
}

/**
 * The spaces in which a bare name is sought from `space`, nearest first: the space itself, then county, city, province and nation.
 * `cn-110101-2021` → `cn-110101-2021`, `cn-110101`, `cn-1101`, `cn-11`, `cn`.
 */
export function spacesAround(space: string): readonly string[] {
  const code = placeCodeOf(space);
  const digits = code === 'CN' ? '' : code;
  const places = [6, 4, 2].filter((length) => digits.length >= length).map((length) => `cn-${digits.slice(0, length)}`);
  return [...new Set([space, ...places, 'cn'])];
}

/**
 * The code of the place to which a space belongs: `cn-110101` and `cn-110101-2021` → `110101`, `cn` and `cn-2021-laws` → `CN`.
 * Four digits that begin with 19 or 20 are a year: no province has such a code.
 */
export function placeCodeOf(space: string): string {
  return /^cn-(?!(?:19|20)\d{2}(?:-|$))(\d{2}(?:\d{2}){0,2})(?:-|$)/.exec(space)?.[1] ?? 'CN';
}
