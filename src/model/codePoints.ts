/** A range of code points, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A text addressed by Unicode code points, as the Web Annotation data model counts them; JavaScript counts UTF-16 units.
 * The offsets of both are computed once, so that a slice or a search costs no walk over the text.
 * Source: W3C Web Annotation Data Model, section 4.2.5 (text position selector).
 */
export class CodePoints {
  readonly length: number;
  private readonly text: string;
  /** The unit at which each code point begins; the last entry is the end of the text. */
  private readonly units: Uint32Array;
  /** The code point that begins at each unit. */
  private readonly points: Uint32Array;

  constructor(text: string) {
    const characters = Array.from(text);
    this.text = text;
    this.length = characters.length;
    this.units = new Uint32Array(characters.length + 1);
    this.points = new Uint32Array(text.length + 1);
    let unit = 0;
    characters.forEach((character, point) => {
      this.mark(unit, point);
      unit += character.length;
    });
    this.mark(unit, characters.length);
  }

  /** The words of a span; what lies outside the text is left out. */
  slice(start: number, end: number): string {
    return this.text.slice(this.unitAt(start), this.unitAt(end));
  }

  /** Every place within `range` where `words` occur, overlapping ones included. */
  findAll(words: string, range: Span): readonly Span[] {
    const places: Span[] = [];
    const last = this.unitAt(range.end) - words.length;
    for (let unit = this.find(words, this.unitAt(range.start)); unit <= last; unit = this.find(words, unit + 1)) {
      const start = this.points[unit] ?? 0;
      // A match that begins in the middle of a surrogate pair is none.
      if (this.units[start] === unit) places.push({ start, end: this.points[unit + words.length] ?? this.length });
    }
    return words === '' ? [] : places;
  }

  /** Every match of a pattern with the flags `g` and `u`, in code points. */
  match(pattern: RegExp): readonly Span[] {
    return [...this.text.matchAll(pattern)].map((match) => ({
      start: this.points[match.index] ?? 0,
      end: this.points[match.index + match[0].length] ?? this.length,
    }));
  }

  private find(words: string, from: number): number {
    const unit = words === '' ? -1 : this.text.indexOf(words, from);
    return unit === -1 ? Number.POSITIVE_INFINITY : unit;
  }

  private unitAt(point: number): number {
    return this.units[Math.min(Math.max(0, point), this.length)] ?? 0;
  }

  private mark(unit: number, point: number): void {
    this.units[point] = unit;
    this.points[unit] = point;
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
