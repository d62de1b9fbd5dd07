import { columns, lengths, type Place, xOfColumn } from './placeNodes.ts';

/** The line of a link from one node to another, and the head of its arrow at the second. */
export interface LinkCurve {
  readonly line: string;
  readonly head: string;
}

/** Where lines can pass a column without running behind a node: heights in pixels, from the top; below the last of them all is free. */
export type Lanes = ReadonlyArray<readonly number[]>;

/** Finds the lanes of each column: above its nodes, between them, below them. */
export function findLanes(places: Iterable<Place>): Lanes {
  const lanes: number[][] = columns.map(() => [lengths.head - lengths.row / 2]);
  for (const { column, y, height } of places) lanes[column]?.push(y + height + lengths.row / 2);
  return lanes;
}

/** What a line has to keep clear of: nodes, and other lines in the same lane, whose dashes would fill one another's gaps. */
export interface Surroundings {
  readonly lanes: Lanes;
  /** The number of the line. */
  readonly turn: number;
}

/** Lines side by side in one lane, and how far apart they are. */
const tracks = { count: 5, apart: 2.5 };

/** Draws a link from side to side, past the nodes of the columns in between; within a column it bows out to the side. */
export function linkCurve(from: Place, to: Place, { lanes, turn }: Surroundings): LinkCurve {
  const [y1, y2] = [middleOf(from), middleOf(to)];
  if (from.column === to.column) return bow(from, to);
  const way = from.column < to.column ? 1 : -1;
  const [near, far] = way === 1 ? [0, lengths.node] : [lengths.node, 0];
  const end = to.x + near;
  const track = ((turn % tracks.count) - Math.floor(tracks.count / 2)) * tracks.apart;
  let [line, x, y] = [`M${from.x + far} ${y1}`, from.x + far, y1];
  for (let column = from.column + way; column !== to.column; column += way) {
    const left = xOfColumn(column);
    const wanted = y1 + ((y2 - y1) * (column - from.column)) / (to.column - from.column);
    const lane = findLane(lanes[column] ?? [], wanted) + track;
    line += `${bend(x, y, left + near, lane)}H${left + far}`;
    [x, y] = [left + far, lane];
  }
  return { line: line + bend(x, y, end - 6 * way, y2), head: arrowHead(end, y2, way === 1 ? -1 : 1) };
}

/** A line within a column: to the right of it, and of the last column to the left, where there is room. */
function bow(from: Place, to: Place): LinkCurve {
  const side = from.column === columns.length - 1 ? -1 : 1;
  const x = side === 1 ? from.x + lengths.node : from.x;
  const far = x + side * lengths.gap * 0.8;
  const [y1, y2] = [middleOf(from), middleOf(to)];
  return { line: `M${x} ${y1}C${far} ${y1} ${far} ${y2} ${x + 6 * side} ${y2}`, head: arrowHead(x, y2, side) };
}

function middleOf({ y, height }: Place): number {
  return y + height / 2;
}

/** The lane nearest to a height; below the lowest, the height itself. */
function findLane(lanes: readonly number[], wanted: number): number {
  if (lanes.length < 2 || wanted > (lanes.at(-1) ?? 0)) return wanted;
  return lanes.reduce((best, lane) => (Math.abs(lane - wanted) < Math.abs(best - wanted) ? lane : best));
}

function bend(x: number, y: number, toX: number, toY: number): string {
  const middle = (x + toX) / 2;
  return `C${middle} ${y} ${middle} ${toY} ${toX} ${toY}`;
}

/** A small triangle whose tip is at a point and whose back lies to the right (1) or left (-1) of it. */
function arrowHead(x: number, y: number, side: 1 | -1): string {
  return `M${x} ${y}L${x + 8 * side} ${y - 4}L${x + 8 * side} ${y + 4}Z`;
}
