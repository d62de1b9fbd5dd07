import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ObligraphError } from '../errors.js';
import { BoundedMap } from '../graphql/BoundedMap.js';
import { sha256 } from '../model/digest.js';

const manifestShape = z.record(z.string(), z.string());
/** Characters of the operations that clients may register, hashes included. */
const mostRegistered = 8_000_000;
const prefix = 'apq:';

/**
 * Operations that clients may name by the SHA-256 of their text: those of the manifests, always, and, in an open server, those
 * that clients registered. Has the form of Apollo's cache for persisted queries.
 */
export class PersistedOperations {
  private readonly known: ReadonlyMap<string, string>;
  private readonly registered: BoundedMap<string> | null;

  private constructor(known: ReadonlyMap<string, string>, closed: boolean) {
    this.known = known;
    this.registered = closed ? null : new BoundedMap(mostRegistered, (hash, text) => hash.length + text.length);
  }

  /** Reads manifests: JSON of texts by their SHA-256, as GraphQL Code Generator writes them. @throws ObligraphError BAD_USER_INPUT */
  static read(manifests: readonly string[], { closed }: { readonly closed: boolean }): PersistedOperations {
    return new PersistedOperations(new Map(manifests.flatMap(readManifest)), closed);
  }

  /** Whether a manifest has the operation. */
  has(hash: string): boolean {
    return this.known.has(hash);
  }

  /** The name that the text of a manifest gives its operation; null where no manifest has the hash, or no name stands there. */
  nameOf(hash: string): string | null {
    return /^\s*(?:query|mutation|subscription)\s+(\w+)/.exec(this.known.get(hash) ?? '')?.[1] ?? null;
  }

  /** The texts of the manifests. */
  texts(): readonly string[] {
    return [...this.known.values()];
  }

  async get(key: string): Promise<string | undefined> {
    const hash = key.slice(prefix.length);
    return this.known.get(hash) ?? this.registered?.get(hash);
  }

  async set(key: string, text: string): Promise<void> {
    this.registered?.set(key.slice(prefix.length), text);
  }

  /** Nothing is taken away: Apollo never asks for it. */
  async delete(): Promise<boolean> {
    return false;
  }
}

function readManifest(path: string): ReadonlyArray<readonly [hash: string, text: string]> {
  // GraphQL Code Generator writes the name of the algorithm before the hash.
  const entries = Object.entries(parseManifest(path)).map(([key, text]): readonly [string, string] => [
    key.replace(/^sha256:/, ''),
    text,
  ]);
  const wrong = entries.find(([hash, text]) => sha256(text) !== hash);
  if (wrong === undefined) return entries;
  throw new ObligraphError(
    'BAD_USER_INPUT',
    `${path}: ${wrong[0]} is not the SHA-256 of its text: make the manifest anew.`,
    {
      argument: 'OBLIGRAPH_MANIFESTS',
    },
  );
}

function parseManifest(path: string): Readonly<Record<string, string>> {
  try {
    return manifestShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new ObligraphError('BAD_USER_INPUT', `${path} is no manifest: wanted JSON of operations by their SHA-256.`, {
      argument: 'OBLIGRAPH_MANIFESTS',
      cause: error,
    });
  }
}
