import type { Position, RecordedEvent } from '#platform/event-sourcing';
import type { EventStore } from './event-store.js';

export interface CopyReport {
  /** Events that both stores now have. */
  readonly events: number;
  /** Of these, the ones that this run has copied. */
  readonly copied: number;
}

/** The target has something that the source has not, or not there. Nothing was copied, or the copy is not whole. */
export class DifferentHistory extends Error {
  constructor(
    readonly stream: string,
    readonly revision: bigint,
  ) {
    super(`${stream}@${revision} is not the same in both stores`);
    this.name = 'DifferentHistory';
  }
}

/**
 * Copies every event in the order of the source, with its id and content, so that the hashes come out the same.
 * It goes on where an
 * earlier run has stopped, and compares both stores at the end. Give it the stores themselves: behind a codec
 * events are not as stored.
 * Nobody else may append to the target meanwhile.
 * @param progress told how many events the target has
 * @throws DifferentHistory
 */
export async function copyEvents(
  from: EventStore,
  to: EventStore,
  progress?: (events: number) => void,
): Promise<CopyReport> {
  const before = await commonHistory(from, to);
  let { events } = before;
  for await (const run of runsOf(eventsOf(from, before.last))) {
    const first = run[0]!;
    await to.append(first.stream, run, { expected: first.revision === 0n ? 'none' : first.revision - 1n });
    events += run.length;
    progress?.(events);
  }
  const copied = events - before.events;
  if (copied > 0) events = (await commonHistory(from, to)).events;
  return { events, copied };
}

/** How far the source agrees with the target, which has to end there. */
async function commonHistory(
  from: EventStore,
  to: EventStore,
): Promise<{ events: number; last: Position | undefined }> {
  const source = eventsOf(from);
  let events = 0;
  let last: Position | undefined;
  for await (const copy of eventsOf(to)) {
    const original = (await source.next()).value;
    const same =
      original?.stream === copy.stream &&
      original.revision === copy.revision &&
      original.id === copy.id &&
      original.hash === copy.hash;
    if (!same) throw new DifferentHistory(copy.stream, copy.revision);
    events++;
    last = original.position;
  }
  return { events, last };
}

async function* eventsOf(store: EventStore, after?: Position): AsyncGenerator<RecordedEvent, undefined> {
  for (;;) {
    const page = await store.readAll({ after });
    yield* page.events;
    if (page.caughtUp) return undefined;
    after = page.next;
  }
}

const longestRun = 100;

/** Neighbours of one stream in one append: one answer for many events, and the order of all stays. */
async function* runsOf(events: AsyncIterable<RecordedEvent>): AsyncGenerator<RecordedEvent[]> {
  let run: RecordedEvent[] = [];
  for await (const event of events) {
    if (run.length === longestRun || (run.length > 0 && run[0]!.stream !== event.stream)) {
      yield run;
      run = [];
    }
    run.push(event);
  }
  if (run.length > 0) yield run;
}
