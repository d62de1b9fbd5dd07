import type { GraphVersion } from '../graph/queries/graphVersion.js';
import { sha256 } from '../model/digest.js';

/** What an answer depends on beside the graph: the contract, and the request that was sent by GET. */
export interface Entity {
  /** The SHA-256 of the SDL. */
  readonly contract: string;
  /** The address after the question mark: operation, variables, name. */
  readonly search: string;
  readonly accept: string;
}

/** The entity tag of an answer: another graph, contract or request gives another tag. Source: RFC 9110, section 8.8.3. */
export function entityTag({ version, digest }: GraphVersion, { contract, search, accept }: Entity): string {
  return `"${sha256(JSON.stringify([version, digest, contract, search.replace(/^\?/, ''), accept])).slice(0, 32)}"`;
}

/** Whether `If-None-Match` names a tag, weakly or strongly. Source: RFC 9110, section 13.1.2. */
export function matchesTag(ifNoneMatch: string, tag: string): boolean {
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}
