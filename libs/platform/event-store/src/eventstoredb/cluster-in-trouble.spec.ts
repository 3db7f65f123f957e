import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventStoreDbClusterDouble, Troubles } from '#platform/event-store/testing';
import { chanceFrom } from '../../../../../test/crash/seeded-chance.js';
import { eventually } from '../../../../../test/support/eventually.js';
import { anEvent, everything } from '../event-store.contract.js';
import { EventStoreUnavailable, RevisionConflict } from '../event-store.js';
import { verifyChain } from '../verify-chain.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

const rounds = Number(process.env['ROUNDS'] ?? 4);
const firstSeed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const writers = 4;

/** What goes on beside the troubles until it is told to end. */
class Work {
  /** By stream: the ids that were acknowledged. */
  readonly stored = new Map<string, string[]>();
  readonly received: string[] = [];
  private on = true;
  private readonly under: Promise<void>[] = [];
  private readonly subscription;

  constructor(
    private readonly store: EventStoreDbEventStore,
    private readonly chance: () => number,
  ) {
    this.subscription = store.subscribe(
      {},
      async ({ events }) => void this.received.push(...events.map(({ id }) => id)),
    );
    for (let count = 0; count < writers; count++) this.under.push(this.write());
    this.under.push(this.read());
  }

  async end(): Promise<void> {
    this.on = false;
    await Promise.all(this.under);
  }

  stop(): Promise<void> {
    return this.subscription.stop();
  }

  /** Half of the appends go on with a stream; one whose outcome is unknown is repeated by the caller. */
  private async write(): Promise<void> {
    for (let stream = ''; this.on;) {
      if (stream === '' || this.chance() < 0.5) stream = `dossier-${randomUUID()}`;
      const before = this.stored.get(stream) ?? [];
      const events = Array.from({ length: 1 + Math.floor(this.chance() * 3) }, () =>
        anEvent({ text: 'Đã ghi '.repeat(this.chance() * 1_000) }),
      );
      const expected = before.length === 0 ? 'none' : BigInt(before.length - 1);
      const { revision } = await this.repeated(() => this.store.append(stream, events, { expected }));
      expect(revision).toBe(BigInt(before.length + events.length - 1));
      this.stored.set(stream, [...before, ...events.map(({ id }) => id)]);
      if (this.chance() < 0.1)
        await expect(this.repeated(() => this.store.append(stream, [anEvent()], { expected }))).rejects.toBeInstanceOf(
          RevisionConflict,
        );
    }
  }

  private async read(): Promise<void> {
    for (; this.on; await sleep(5)) {
      const streams = [...this.stored.keys()];
      const stream = streams[Math.floor(this.chance() * streams.length)];
      if (!stream) continue;
      const stored = this.stored.get(stream)!;
      const read = await this.repeated(() => this.store.readStream(stream));
      expect(read.slice(0, stored.length).map(({ id }) => id)).toEqual(stored);
    }
  }

  private async repeated<Result>(attempt: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof EventStoreUnavailable)) throw error;
      }
    }
  }
}

describe(`${rounds} times appends, reads and a subscriber while three nodes stop, die and change leader`, () => {
  const uncaught: unknown[] = [];
  const remember = (error: unknown) => uncaught.push(error);
  beforeAll(() => void process.on('uncaughtException', remember).on('unhandledRejection', remember));
  afterAll(() => void process.off('uncaughtException', remember).off('unhandledRejection', remember));

  for (let round = 0; round < rounds; round++) {
    const seed = firstSeed + round;
    it(`SEED=${seed}: loses nothing, doubles nothing, tells the subscriber everything in order`, async () => {
      const chance = chanceFrom(seed);
      const cluster = await new EventStoreDbClusterDouble({ electionAfter: 50, noticedAfter: 100 }).start();
      const store = new EventStoreDbEventStore({ connectionString: cluster.url, answerWithin: 400, poll: 200 });
      const work = new Work(store, chance);
      const troubles = new Troubles(cluster, chance);
      try {
        for (let step = 0; step < 12; step++) {
          await troubles.strike();
          await sleep(20 + chance() * 180);
        }
        await troubles.heal();
        await work.end();
        const log = await everything(store);
        const ids = log.map(({ id }) => id);
        const acknowledged = [...work.stored.values()].flat();
        await eventually(
          () => work.received.length >= ids.length,
          () => `SEED=${seed}: ${work.received.length} of ${ids.length}; ${troubles.told}`,
        );

        expect({ seed, uncaught }).toEqual({ seed, uncaught: [] });
        expect(acknowledged.length).toBeGreaterThan(0);
        expect(ids.toSorted()).toEqual(acknowledged.toSorted());
        expect(work.received).toEqual(ids);
        expect(await verifyChain(store)).toEqual({ streams: work.stored.size, events: ids.length });
      } finally {
        await work.stop();
        await store.close();
        cluster.stop();
      }
    });
  }
});
