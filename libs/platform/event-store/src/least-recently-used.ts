/** A map that forgets what was not touched for longest, a sixteenth of its capacity at a time. */
export class LeastRecentlyUsed<Value> {
  private readonly entries = new Map<string, Value>();

  constructor(private readonly capacity: number) {}

  get(key: string): Value | undefined {
    const value = this.entries.get(key);
    if (value !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, value);
    }
    return value;
  }

  set(key: string, value: Value): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size > this.capacity) this.forgetOldest();
  }

  delete(key: string): void {
    this.entries.delete(key);
  }

  /** A walk has to pass the places of all that is gone: one for each new entry would cost more than the entry. */
  private forgetOldest(): void {
    let left = Math.ceil(this.capacity / 16);
    for (const key of this.entries.keys()) {
      this.entries.delete(key);
      if (--left === 0) return;
    }
  }
}
