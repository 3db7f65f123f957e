const largestBatch = 256;

export interface Submission {
  readonly stream: string;
}

/**
 * Lets concurrent appends share a transaction. Nothing waits for company: while one batch is being written the next collects,
 * and a lone submission goes out in the same turn of the event loop. A stream is written at most once a batch.
 */
export class GroupCommit<S extends Submission> {
  private queue: S[] = [];
  private busy = false;

  /** @param write settles every submission of the batch itself and never rejects */
  constructor(private readonly write: (batch: S[]) => Promise<void>) {}

  submit(submission: S): void {
    this.queue.push(submission);
    if (this.busy) return;
    this.busy = true;
    setImmediate(() => void this.writeAll());
  }

  private async writeAll(): Promise<void> {
    while (this.queue.length > 0) {
      await this.write(this.nextBatch());
      // Those just answered may append again: let them, so that they share the next transaction.
      await new Promise(setImmediate);
    }
    this.busy = false;
  }

  private nextBatch(): S[] {
    const streams = new Set<string>();
    const batch: S[] = [];
    const later: S[] = [];
    for (const submission of this.queue) {
      const fits = batch.length < largestBatch && !streams.has(submission.stream);
      (fits ? batch : later).push(submission);
      streams.add(submission.stream);
    }
    this.queue = later;
    // One order of streams in every process, so that two of them cannot deadlock.
    return batch.sort((a, b) => (a.stream < b.stream ? -1 : 1));
  }
}
