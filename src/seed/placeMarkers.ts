import { itemRank, type Marker } from './findMarkers.js';

/** A marker that has its place in the order of the text. */
export interface PlacedMarker extends Marker {
  /** The number that it must be, where the printed one is mistyped; else the printed one. */
  readonly ordinal: number;
  readonly fault: NumberingFault | null;
}

/** `MISTYPED`: its number is not the one that is due, and the next one goes on as if it were. `MISSING`: the number before it stands nowhere. */
export interface NumberingFault {
  readonly kind: 'MISTYPED' | 'MISSING';
  /** The number that was due. */
  readonly due: number;
}

/** Markers in order, and those that fit nowhere. */
export interface PlacedMarkers {
  readonly placed: readonly PlacedMarker[];
  readonly unplaced: readonly Marker[];
}

/**
 * Keeps the markers whose numbers follow one another: each rank begins anew below a higher one (1. 2. | 1. 2.) or runs on through the
 * text (1. 2. | 3. 4.). One number that is mistyped or missing does not end the order; a second one in a row does.
 */
export function placeMarkers(markers: readonly Marker[]): PlacedMarkers {
  const order = new Order();
  const [placed, unplaced]: [PlacedMarker[], Marker[]] = [[], []];
  markers.forEach((marker, index) => {
    const found = order.place(marker, () => listRivals(markers, index));
    if (found) placed.push(found);
    else unplaced.push(marker);
  });
  return { placed, unplaced };
}

/** How many markers ahead a number that is due is sought: more than any report has between two of its headings. */
const farthest = 500;

/** The later markers of the same rank before the next one of a higher rank. */
function listRivals(markers: readonly Marker[], index: number): readonly Marker[] {
  const rank = markers[index]?.rank ?? 0;
  const later = markers.slice(index + 1, index + 1 + farthest);
  const end = later.findIndex((marker) => marker.rank < rank);
  return (end < 0 ? later : later.slice(0, end)).filter((marker) => marker.rank === rank);
}

class Order {
  /** The last number of each rank below the marker around it, and anywhere. */
  private readonly last: number[] = [];
  private readonly running: number[] = [];

  place(marker: Marker, listLater: () => readonly Marker[]): PlacedMarker | null {
    const { rank, ordinal } = marker;
    const due = this.listDue(rank);
    if (due.includes(ordinal)) return this.accept(marker, ordinal, null);
    // 二是 without 一是 before it stands in running text.
    if (ordinal === 0 || (rank === itemRank && (this.last[rank] ?? 0) === 0)) return null;
    const later = listLater();
    for (const each of due) {
      if (later[0]?.ordinal === each + 1) return this.accept(marker, each, { kind: 'MISTYPED', due: each });
      const isMissing = ordinal === each + 1 && later.every((rival) => rival.ordinal !== each);
      if (isMissing) return this.accept(marker, ordinal, { kind: 'MISSING', due: each });
    }
    return null;
  }

  /** The numbers that may come next; items never run on. */
  private listDue(rank: number): readonly number[] {
    const [last, running] = [this.last[rank] ?? 0, this.running[rank] ?? 0];
    return last > 0 || running === 0 || rank === itemRank ? [last + 1] : [1, running + 1];
  }

  private accept(marker: Marker, ordinal: number, fault: NumberingFault | null): PlacedMarker {
    this.last[marker.rank] = ordinal;
    this.running[marker.rank] = ordinal;
    this.last.length = marker.rank + 1;
    return { ...marker, ordinal, fault };
  }
}
