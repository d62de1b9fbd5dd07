/** A map that forgets what was least recently put or found once it holds more than `most`. */
export class BoundedMap<Value> {
  private readonly entries = new Map<string, Value>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** The value of a key, now the youngest. */
  get(key: string): Value | undefined {
    const value = this.entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  /** Keeps a value as the youngest. */
  set(key: string, value: Value): void {
    // A Map keeps insertion order: putting a key in anew makes it the youngest, the first is the oldest.
    this.entries.delete(key);
    this.entries.set(key, value);
    const [oldest] = this.entries.keys();
    if (this.entries.size > this.most && oldest !== undefined) this.entries.delete(oldest);
  }
}
