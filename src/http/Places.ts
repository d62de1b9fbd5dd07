/** Counts by name what is taken and not yet given back, up to a bound for each name and one for all. */
export class Places {
  private readonly taken = new Map<string, number>();
  private total = 0;
  private readonly max: number;
  private readonly maxEach: number;

  constructor({ max, maxEach }: { readonly max: number; readonly maxEach: number }) {
    this.max = max;
    this.maxEach = maxEach;
  }

  /** How many are taken. */
  get size(): number {
    return this.total;
  }

  /** Which bound leaves no place for a name; null where there is one. */
  findBound(name: string): 'each' | 'all' | null {
    if ((this.taken.get(name) ?? 0) >= this.maxEach) return 'each';
    return this.total >= this.max ? 'all' : null;
  }

  /** Takes a place, whether or not there is one; what is given back gives it back, once. */
  take(name: string): () => void {
    this.total++;
    this.taken.set(name, (this.taken.get(name) ?? 0) + 1);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.total--;
      const left = (this.taken.get(name) ?? 1) - 1;
      if (left === 0) this.taken.delete(name);
      else this.taken.set(name, left);
    };
  }
}
