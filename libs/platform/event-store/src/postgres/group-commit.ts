const largestBatch = 256;

/** One batch is on its way to the server while the other is being flushed to disk; a third gained nothing. */
const lanes = 2;
const worthSplitting = 16;

export interface Submission {
  readonly stream: string;
}

/**
 * Lets concurrent appends share a transaction. Nothing waits for company: while batches are being written the
 * next collects,
 * and a lone submission goes out in the same turn of the event loop. A stream is in one batch at a time, once.
 */
export class GroupCommit<S extends Submission> {
  private queue: S[] = [];
  private readonly underWay = new Set<string>();
  private idleLanes = lanes;
  private starting = false;

  /** @param write settles every submission of the batch itself and never rejects */
  constructor(private readonly write: (batch: S[]) => Promise<void>) {}

  submit(submission: S): void {
    this.queue.push(submission);
    this.startSoon();
  }

  private startSoon(): void {
    if (this.starting || this.idleLanes === 0 || this.queue.length === 0) return;
    this.starting = true;
    // Those just answered may append again: let them, so that they share the next transaction.
    setImmediate(() => {
      this.starting = false;
      this.start();
    });
  }

  private start(): void {
    while (this.idleLanes > 0) {
      const batch = this.nextBatch();
      if (batch.length === 0) return;
      void this.run(batch);
    }
  }

  private async run(batch: S[]): Promise<void> {
    this.idleLanes--;
    await this.write(batch);
    for (const { stream } of batch) this.underWay.delete(stream);
    this.idleLanes++;
    this.startSoon();
  }

  private nextBatch(): S[] {
    const waiting = this.queue.length;
    const size = Math.min(largestBatch, waiting < worthSplitting ? waiting : Math.ceil(waiting / this.idleLanes));
    const batch: S[] = [];
    const later: S[] = [];
    for (const submission of this.queue) {
      const fits = batch.length < size && !this.underWay.has(submission.stream);
      if (fits) this.underWay.add(submission.stream);
      (fits ? batch : later).push(submission);
    }
    this.queue = later;
    // One order of streams in every process, so that two of them cannot deadlock.
    return batch.sort((a, b) => (a.stream < b.stream ? -1 : 1));
  }
}
