/** What is dear is done for so many at a time; the next one is turned away rather than kept waiting. */
export class Turns {
  private taken = 0;

  constructor(private readonly most: number) {}

  /** @throws what `refusal` gives when all turns are taken */
  async take<Result>(work: () => Promise<Result>, refusal: () => Error): Promise<Result> {
    if (this.taken >= this.most) throw refusal();
    this.taken += 1;
    try {
      return await work();
    } finally {
      this.taken -= 1;
    }
  }
}
