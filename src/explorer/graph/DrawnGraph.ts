import type { Basis } from '../generated/graphql.ts';
import type { Place } from './placeNodes.ts';

/** A node as it is drawn. */
export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  /** The opening's start or one of the two ends of its paths. */
  readonly isEnd: boolean;
  /** What the badge says: how many links are not drawn; null: none. */
  readonly badge: string | null;
}

/** A link as it is drawn. */
export interface DrawnLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  /** The link as a sentence, with its basis in a word. */
  readonly sentence: string;
}

/** A graph with all that its drawing shows, in the chosen language: nothing else is needed to draw it. */
export interface DrawnGraph {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly places: ReadonlyMap<string, Place>;
  readonly heads: readonly string[];
  readonly legend: {
    readonly bases: ReadonlyArray<readonly [basis: Basis, word: string]>;
    readonly arrow: string;
    readonly badge: string;
  };
}
