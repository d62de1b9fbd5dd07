import type { Random } from './Random.js';

/** Ranks drawn by Zipf's law with exponent 1: rank r is drawn 1 / (r + 1) as often as rank 0. */
export class Zipf {
  private readonly cumulated: Float64Array;

  constructor(count: number) {
    this.cumulated = new Float64Array(count);
    let sum = 0;
    for (let rank = 0; rank < count; rank++) {
      sum += 1 / (rank + 1);
      this.cumulated[rank] = sum;
    }
  }

  /** A rank from 0; below `end` where that is given. */
  draw(random: Random, end: number = this.cumulated.length): number {
    const wanted = random.next() * (this.cumulated[end - 1] ?? 0);
    let [low, high] = [0, end - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cumulated[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
