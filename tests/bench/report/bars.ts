import type { ContenderName } from '../contenders/names.js';
import type { OperationResult, ScaleResult } from './Result.js';

/** One bar: what is demanded, what was measured, and whether it is reached. */
export interface BarResult {
  readonly bar: string;
  readonly reached: number;
  readonly of: number;
  /** Operations that miss it, with their value. */
  readonly missed: readonly string[];
}

/** The hits of the version and digest that every answer carries: left out of the comparison with the floor. */
const hitsOfStamp = 4;
const [mostHits, mostFew, mostMany] = [1.05, 1.3, 1.6];
const [leastNested, leastWide, leastGeneric] = [2, 1.2, 1.8];
const mostOfOne = 30;

/** Our database hits as a multiple of the floor's, the stamp left out. */
export function hitRatio({ contenders: { obligraph, floor } }: OperationResult): number | null {
  return obligraph && floor ? (obligraph.hits - hitsOfStamp) / floor.hits : null;
}

/** Our median latency as a multiple of the floor's, the middle of the rounds. */
export function floorRatio({ contenders }: OperationResult): number | null {
  return contenders.obligraph?.toFloor.median ?? null;
}

/** The median latency of a peer as a multiple of ours. */
export function peerRatio({ contenders }: OperationResult, peer: ContenderName): number | null {
  const [ours, theirs] = [contenders.obligraph, contenders[peer]];
  return ours && theirs ? theirs.toFloor.median / ours.toFloor.median : null;
}

/** The median latency of a peer as a multiple of the floor's: the most that {@link peerRatio} could be without any cost of GraphQL. */
function floorOfPeer({ contenders }: OperationResult, peer: ContenderName): number | null {
  return contenders[peer]?.toFloor.median ?? null;
}

/** Every bar at one size. */
export function judge(scale: ScaleResult): readonly BarResult[] {
  const { operations, one } = scale;
  const few = operations.filter(({ size }) => size === 'few');
  const many = operations.filter(({ size }) => size === 'many');
  const toOne = (operation: OperationResult): number | null => {
    const ours = operation.contenders.obligraph;
    return ours ? ours.median.median / one.median : null;
  };
  return [
    compare(`database hits ≤ ${mostHits} × hand-written`, { operations, value: hitRatio, most: mostHits }),
    compare(`latency ≤ ${mostFew} × floor, up to 100 rows`, { operations: few, value: floorRatio, most: mostFew }),
    compare(`latency ≤ ${mostMany} × floor, hundreds of rows`, { operations: many, value: floorRatio, most: mostMany }),
    compare(`≥ ${leastNested} × as fast as DataLoader, nested, up to 100 rows`, {
      operations: few.filter(({ nested }) => nested),
      value: (each) => peerRatio(each, 'dataloader'),
      floor: (each) => floorOfPeer(each, 'dataloader'),
      least: leastNested,
    }),
    compare(`≥ ${leastWide} × as fast as DataLoader, hubs and wide rows`, {
      operations: many,
      value: (each) => peerRatio(each, 'dataloader'),
      floor: (each) => floorOfPeer(each, 'dataloader'),
      least: leastWide,
    }),
    compare(`≥ ${leastGeneric} × as fast as @neo4j/graphql`, {
      operations,
      value: (each) => peerRatio(each, 'generic'),
      floor: (each) => floorOfPeer(each, 'generic'),
      least: leastGeneric,
    }),
    compare(`≤ ${mostOfOne} × RETURN 1: search of three characters, gap check`, {
      operations: operations.filter(({ name }) => name === 'gaps' || name === 'searchPhrase'),
      value: toOne,
      most: mostOfOne,
    }),
  ];
}

interface Comparison {
  readonly operations: readonly OperationResult[];
  readonly value: (operation: OperationResult) => number | null;
  /** What the floor reaches of it. */
  readonly floor?: (operation: OperationResult) => number | null;
  readonly most?: number;
  readonly least?: number;
}

function compare(bar: string, { operations, value, floor, most, least }: Comparison): BarResult {
  const values = operations.flatMap((operation) => {
    const measured = value(operation);
    return measured === null ? [] : [{ title: operation.title, measured, byFloor: floor?.(operation) ?? null }];
  });
  const missed = values.filter(
    ({ measured }) => (most !== undefined && measured > most) || (least !== undefined && measured < least),
  );
  return {
    bar,
    reached: values.length - missed.length,
    of: values.length,
    missed: missed.map(({ title, measured, byFloor }) => {
      const floorToo = byFloor === null ? '' : ` (the floor ${byFloor.toFixed(2)})`;
      return `${title} ${measured.toFixed(2)}${floorToo}`;
    }),
  };
}
