/** A range of code points, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A text addressed by Unicode code points, as the Web Annotation data model counts them; JavaScript counts UTF-16 units.
 * Source: W3C Web Annotation Data Model, section 4.2.5 (text position selector).
 */
export class CodePoints {
  readonly length: number;
  private readonly points: readonly string[];

  constructor(text: string) {
    this.points = Array.from(text);
    this.length = this.points.length;
  }

  /** The words of a span. */
  slice(start: number, end: number): string {
    return this.points.slice(Math.max(0, start), Math.max(0, end)).join('');
  }

  /** Every place within `range` where `words` occur, overlapping ones included. */
  findAll(words: string, range: Span): readonly Span[] {
    const wanted = Array.from(words);
    const places: Span[] = [];
    for (let start = range.start; start + wanted.length <= range.end; start++) {
      if (wanted.every((point, index) => this.points[start + index] === point)) {
        places.push({ start, end: start + wanted.length });
      }
    }
    return wanted.length === 0 ? [] : places;
  }

  /** Every match of a pattern, in code points. */
  match(pattern: RegExp): readonly Span[] {
    const text = this.points.join('');
    const offsets = new Map<number, number>();
    let unit = 0;
    this.points.forEach((point, index) => {
      offsets.set(unit, index);
      unit += point.length;
    });
    offsets.set(unit, this.length);
    return [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [offsets.get(match.index), offsets.get(match.index + match[0].length)];
      return start === undefined || end === undefined ? [] : [{ start, end }];
    });
  }
}

/** Tells whether two spans share a code point. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Tells whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
