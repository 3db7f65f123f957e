import type { RecordedEvent } from '#platform/event-sourcing';
import type { EventStore } from '#platform/event-store';

export async function historyOf(store: EventStore): Promise<readonly RecordedEvent[]> {
  const history: RecordedEvent[] = [];
  for (let after; ;) {
    const { events, next, caughtUp } = await store.readAll({ after });
    history.push(...events);
    if (caughtUp) return history;
    after = next;
  }
}

/** The events stream by stream. */
export function byStream(history: readonly RecordedEvent[]): ReadonlyMap<string, readonly RecordedEvent[]> {
  const streams = new Map<string, RecordedEvent[]>();
  for (const event of history) streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  return new Map([...streams].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * What happened in each stream and by whom: what two runs of the same play have in common. Ids of events and
 * the ticks of the
 * clock differ, who goes on half way may do the rest in another order, and what the clock itself tells depends
 * on who was up.
 */
export function tale(history: readonly RecordedEvent[]): Readonly<Record<string, readonly string[]>> {
  const told = ({ type, data, metadata: { actor } }: RecordedEvent) =>
    `${type} ${JSON.stringify(timeless(data))} by ${actor}`;
  return Object.fromEntries(
    [...byStream(history.filter((event) => !isToldByTheClock(event)))].map(([stream, events]) => [
      stream,
      events.map(told).sort(),
    ]),
  );
}

const isToldByTheClock = ({ stream, type }: RecordedEvent): boolean =>
  stream.startsWith('timetable-') || ['DraftLapsed', 'AppraisalOverdue'].includes(type);

const timeless = (data: object): object =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? 'an instant' : value,
  ) as object;

/** Commands whose events lie in one stream at two places: they were carried out twice. */
export function commandsCarriedOutTwice(history: readonly RecordedEvent[]): readonly string[] {
  return [...byStream(history)].flatMap(([stream, events]) => {
    const runs = events
      .map(({ metadata }) => metadata.commandId)
      .filter((commandId, index, all) => commandId !== all[index - 1]);
    return runs
      .filter((commandId, index) => runs.indexOf(commandId) !== index)
      .map((commandId) => `${commandId} in ${stream}`);
  });
}
