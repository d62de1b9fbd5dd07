import type { Kind } from '../model/kind.js';
import type { Relation } from '../model/relations.js';
import type { TrailKind } from '../model/trail.js';
import type { RoutePart, StepPart, TargetSelection } from './Selection.js';

/** The accountability trail of one fact. */
export interface TrailSelection {
  readonly kind: TrailKind;
  readonly id: string;
  /** The report as which it is told; null: as all of them. */
  readonly document: string | null;
  readonly parts: readonly TrailPart[];
}

/** One thing asked of a trail. */
export type TrailPart =
  | { readonly type: 'subject'; readonly key: string; readonly target: TargetSelection }
  | { readonly type: 'steps'; readonly key: string; readonly parts: readonly StepPart[] }
  | { readonly type: 'gaps'; readonly key: string; readonly parts: readonly GapPart[] }
  | { readonly type: 'complete'; readonly key: string }
  | { readonly type: 'cuts'; readonly key: string; readonly parts: readonly TrailCutPart[] };

/** One thing asked of a link that a complete chain would have. */
export type GapPart =
  | { readonly type: 'after' | 'scope'; readonly key: string; readonly target: TargetSelection }
  | { readonly type: 'check' | 'expected' | 'state'; readonly key: string }
  | { readonly type: 'message'; readonly key: string; readonly language: 'ZH' | 'EN' };

/** One thing asked of a stage of a trail that was cut. */
export interface TrailCutPart {
  readonly key: string;
  readonly part: 'kind' | 'leftOut';
}

/** A node by kind and id. */
export interface NodeReference {
  readonly kind: Kind;
  readonly id: string;
}

/** Which links and nodes a walk may use. */
export interface WalkRestriction {
  readonly relations: readonly Relation[];
  /** The kinds that it may pass. */
  readonly through: readonly Kind[];
  readonly excludeHubs: boolean;
  /** Ids of the hubs that it may pass all the same. */
  readonly passHubs: readonly string[];
  /** The most links. */
  readonly maxLength: number;
}

/** The simple paths between two nodes. */
export interface PathsSelection {
  readonly from: NodeReference;
  readonly to: NodeReference;
  readonly restriction: WalkRestriction;
  readonly maxPaths: number;
  readonly parts: readonly PathResultPart[];
}

/** One thing asked of the paths between two nodes. */
export type PathResultPart =
  | { readonly type: 'paths'; readonly key: string; readonly parts: readonly PathPart[] }
  | WalkLimitPart;

/** One thing asked about what a search left out. */
export type WalkLimitPart =
  | { readonly type: 'complete' | 'reasons'; readonly key: string }
  | { readonly type: 'excludedHubs'; readonly key: string; readonly target: TargetSelection };

/** One thing asked of a path: its number of links, or what is asked of a route. */
export type PathPart = RoutePart | { readonly type: 'length'; readonly key: string };

/** What can be reached from a node. */
export interface ReachableSelection {
  readonly from: NodeReference;
  /** The kinds that are wanted. */
  readonly kinds: readonly Kind[];
  readonly restriction: WalkRestriction;
  readonly maxNodes: number;
  readonly parts: readonly ReachableResultPart[];
}

/** One thing asked of what can be reached. */
export type ReachableResultPart =
  | { readonly type: 'reached'; readonly key: string; readonly parts: readonly ReachedPart[] }
  | WalkLimitPart;

/** One thing asked of a node that was reached. */
export type ReachedPart =
  | { readonly type: 'node'; readonly key: string; readonly target: TargetSelection }
  | { readonly type: 'distance'; readonly key: string }
  | { readonly type: 'path'; readonly key: string; readonly parts: readonly PathPart[] };
