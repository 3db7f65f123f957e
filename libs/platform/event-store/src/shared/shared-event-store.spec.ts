import { afterEach, describe, expect, it } from '@jest/globals';
import type { NewEvent, Position } from '#platform/event-sourcing';
import { EventStoreDbDouble, freshEventStore, putBack, takeBackup } from '#platform/event-store/testing';
import { eventually } from '../../../../../test/support/eventually.js';
import { anEvent, describeEventStore } from '../event-store.contract.js';
import type { BatchHandler, EventStore, Page, ReadAllOptions, SubscribeOptions, Subscription } from '../event-store.js';
import { EventStoreDbEventStore } from '../eventstoredb/eventstoredb-event-store.js';
import { InMemoryEventStore } from '../in-memory-event-store.js';
import { SurroundedEventStore } from '../surrounded-event-store.js';
import { HistoryReplaced, SharedEventStore } from './shared-event-store.js';

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** Counts what is asked of the store itself. */
class CountedStore extends SurroundedEventStore {
  pages = 0;
  eventsRead = 0;
  subscriptions = 0;

  override async readAll(options?: ReadAllOptions): Promise<Page> {
    this.pages++;
    const page = await super.readAll(options);
    this.eventsRead += page.events.length;
    return page;
  }

  override subscribe(options: SubscribeOptions, handle: BatchHandler): Subscription {
    this.subscriptions++;
    return super.subscribe(options, handle);
  }
}

async function filled(count: number): Promise<CountedStore> {
  const store = new CountedStore(new InMemoryEventStore());
  const events = Array.from({ length: count }, (_, number) => anEvent({ number }));
  for (let first = 0; first < count; first += 500)
    await store.append(`dossier-${first}`, events.slice(first, first + 500), { expected: 'none' });
  return store;
}

const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

function shared(store: EventStore, lookAgainAfter?: number): SharedEventStore {
  const it = new SharedEventStore(store, lookAgainAfter);
  cleanUps.push(() => it.close());
  return it;
}

/** Subscribers from the beginning, each with all that it has received. */
function subscribers(store: EventStore, count: number, options: SubscribeOptions = {}): string[][] {
  return Array.from({ length: count }, () => {
    const received: string[] = [];
    store.subscribe(options, async ({ events }) => void received.push(...ids(events)));
    return received;
  });
}

describe('the subscribers of a process', () => {
  it('are given one reading of the log, and one subscription', async () => {
    const counted = await filled(10_000);
    const store = shared(counted);
    const all = subscribers(store, 15);
    await eventually(() => all.every((received) => received.length === 10_000));
    expect(counted.eventsRead).toBe(10_000);

    const later: NewEvent[] = Array.from({ length: 5 }, () => anEvent());
    for (const event of later) await store.append(`dossier-${event.id}`, [event], { expected: 'none' });
    await eventually(() => all.every((received) => received.length === 10_005));
    for (const received of all) expect(received.slice(-5)).toEqual(ids(later));
    expect(counted.eventsRead).toBe(10_000);
    expect(counted.subscriptions).toBe(1);
  });

  it('share it also when they begin at places that differ a little', async () => {
    const counted = await filled(10_000);
    const store = shared(counted);
    const { events } = await counted.readAll({ max: 300 });
    counted.eventsRead = 0;
    const counts = [0, 40, 80, 120, 299].map((place) => {
      const seen = { from: place + 1, received: 0 };
      store.subscribe({ after: events[place]!.position }, async (page) => void (seen.received += page.events.length));
      return seen;
    });
    await eventually(() => counts.every(({ from, received }) => received === 10_000 - from));
    expect(counted.eventsRead).toBeLessThan(2 * 10_000);
  });

  it('are each as slow as they like: one that stands still holds nobody, and misses nothing', async () => {
    const counted = await filled(20_000);
    const store = shared(counted);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow: string[] = [];
    store.subscribe({}, async ({ events }) => {
      await held;
      slow.push(...ids(events));
    });
    const [fast] = subscribers(store, 1);
    await eventually(() => fast!.length === 20_000);
    await store.append('dossier-later', [anEvent()], { expected: 'none' });
    await eventually(() => fast!.length === 20_001);
    expect(slow).toEqual([]);
    release();
    await eventually(() => slow.length === 20_001);
    expect(slow).toEqual(fast);
  });

  it('are told the end once, also of an empty log', async () => {
    const told: boolean[] = [];
    shared(new InMemoryEventStore()).subscribe({}, async ({ caughtUp }) => void told.push(caughtUp));
    await eventually(() => told.length > 0);
    expect(told).toEqual([true]);
  });

  it('each get only what they want, so many at a time', async () => {
    const counted = await filled(1_000);
    const store = shared(counted);
    await store.append('round-1', [anEvent({}, 'RoundOpened')], { expected: 'none' });
    const sizes: number[] = [];
    let rare = 0;
    store.subscribe({ batchSize: 7 }, async ({ events }) => void sizes.push(events.length));
    store.subscribe({ types: ['RoundOpened'] }, async ({ events }) => void (rare += events.length));
    await eventually(() => rare === 1 && sizes.reduce((sum, size) => sum + size, 0) === 1_001);
    expect(Math.max(...sizes)).toBe(7);
  });
});

describe('a log that is put back to an earlier state under its subscribers', () => {
  /** A subscriber, and what it was told beside the events. */
  function subscriber(store: EventStore, after?: Position) {
    const failures: unknown[] = [];
    const received: string[] = [];
    const subscription = store.subscribe(
      { after, onRetry: (error) => failures.push(error) },
      async ({ events }) => void received.push(...ids(events)),
    );
    return { failures, received, subscription, isTold: () => failures.some((one) => one instanceof HistoryReplaced) };
  }

  for (const grown of [false, true]) {
    it(`is told to each of them by EventStoreDB${grown ? ', also when it has grown beyond where they stood' : ''}`, async () => {
      const server = await new EventStoreDbDouble().start();
      cleanUps.push(() => server.stop());
      const store = shared(new EventStoreDbEventStore({ connectionString: server.url, poll: 50 }), 100);
      await store.append('dossier-1', [anEvent()], { expected: 'none' });
      const backup = server.backup();
      await store.append('dossier-2', [anEvent(), anEvent()], { expected: 'none' });
      const both = [subscriber(store), subscriber(store)];
      await eventually(() => both.every(({ received }) => received.length === 3));

      await server.putBack(backup);
      if (grown)
        for (let number = 0; number < 5; number++)
          await store.append(`dossier-new-${number}`, [anEvent()], { expected: 'none' });
      await eventually(() => both.every(({ isTold }) => isTold()));
      for (const { subscription } of both) await subscription.stop();

      const again = subscriber(store);
      await eventually(() => again.received.length === (grown ? 6 : 1));
      expect(again.isTold()).toBe(false);
    });
  }

  it('is told by EventStoreDB also when it comes back under a read, grown beyond where that one began', async () => {
    const server = await new EventStoreDbDouble().start();
    cleanUps.push(() => server.stop());
    const eventStoreDb = new EventStoreDbEventStore({ connectionString: server.url, poll: 50 });
    await eventStoreDb.append('dossier-1', [anEvent()], { expected: 'none' });
    const backup = server.backup();
    for (let number = 0; number < 5; number++)
      await eventStoreDb.append(`dossier-new-${number}`, [anEvent()], { expected: 'none' });
    const another = server.backup();
    await server.putBack(backup);
    const store = shared(eventStoreDb, 60_000);
    await store.append('dossier-2', [anEvent(), anEvent()], { expected: 'none' });
    const { received, isTold, subscription } = subscriber(store);
    await eventually(() => received.length === 3);

    const calls = server.calls.get('read')!;
    server.faults.always('read', { kind: 'hang' });
    await eventually(() => server.calls.get('read')! > calls);
    server.faults.heal();
    await server.putBack(another);
    await eventually(isTold);
    await subscription.stop();
  });

  it('is told to each of them by PostgreSQL', async () => {
    const { store: postgres, ownerUrl, close } = await freshEventStore();
    cleanUps.push(close);
    const store = new SharedEventStore(postgres, 100);
    await store.append('dossier-1', [anEvent()], { expected: 'none' });
    const backup = await takeBackup(ownerUrl);
    await store.append('dossier-2', [anEvent()], { expected: 'none' });
    const { received, isTold, subscription } = subscriber(store);
    await eventually(() => received.length === 2);

    await putBack(ownerUrl, backup);
    await eventually(isTold);
    await subscription.stop();
  });

  it('is not told of a server that only went away for a while', async () => {
    const server = await new EventStoreDbDouble().start();
    cleanUps.push(() => server.stop());
    const store = shared(new EventStoreDbEventStore({ connectionString: server.url, poll: 50, patience: 300 }), 100);
    await store.append('dossier-1', [anEvent()], { expected: 'none' });
    const { failures, received, isTold } = subscriber(store);
    await eventually(() => received.length === 1);
    server.stop();
    await eventually(() => failures.length > 0);
    await server.start();
    await eventually(() => store.append('dossier-2', [anEvent()], { expected: 'none' }).catch(() => undefined));
    await eventually(() => received.length === 2);
    expect(isTold()).toBe(false);
  });
});

describeEventStore('SharedEventStore on PostgreSQL', async () => {
  const { store, close } = await freshEventStore();
  return { store: new SharedEventStore(store), close };
});

describeEventStore('SharedEventStore on EventStoreDB', async () => {
  const server = await new EventStoreDbDouble({ maxAppendSize: 8 * 1024 * 1024 }).start();
  const store = new SharedEventStore(new EventStoreDbEventStore({ connectionString: server.url }));
  const close = async () => {
    await store.close();
    server.stop();
  };
  return { store, close };
});
