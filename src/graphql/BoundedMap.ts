/** A map that forgets what was least recently put or found once what it holds weighs more than `most`; each entry weighs 1 where nothing else is said. */
export class BoundedMap<Value> {
  private readonly entries = new Map<string, Value>();
  private readonly most: number;
  private readonly weigh: (key: string, value: Value) => number;
  private weight = 0;

  constructor(most: number, weigh: (key: string, value: Value) => number = () => 1) {
    this.most = most;
    this.weigh = weigh;
  }

  /** The value of a key, now the youngest. */
  get(key: string): Value | undefined {
    const value = this.entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  /** Keeps a value as the youngest; one that alone weighs more than all may is not kept. */
  set(key: string, value: Value): void {
    // A Map keeps insertion order: putting a key in anew makes it the youngest, the first is the oldest.
    this.delete(key);
    const weight = this.weigh(key, value);
    if (weight > this.most) return;
    this.entries.set(key, value);
    this.weight += weight;
    for (const oldest of this.entries.keys()) {
      if (this.weight <= this.most) return;
      this.delete(oldest);
    }
  }

  private delete(key: string): void {
    const value = this.entries.get(key);
    if (value === undefined) return;
    this.entries.delete(key);
    this.weight -= this.weigh(key, value);
  }
}
