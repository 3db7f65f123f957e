import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { status } from '@grpc/grpc-js';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Position, RecordedEvent } from '#platform/event-sourcing';
import { EventStoreDbDouble } from '#platform/event-store/testing';
import { eventually } from '../../../../../test/support/eventually.js';
import { anEvent, everything } from '../event-store.contract.js';
import { AppendTooLarge, EventStoreUnavailable, UnstorableEvent } from '../event-store.js';
import { verifyChain } from '../verify-chain.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

/** What the client and the server are known to do to a program, by their number in the list of hazards (README). */
describe('an EventStoreDB store, when', () => {
  let server: EventStoreDbDouble;
  let store: EventStoreDbEventStore;
  const uncaught: unknown[] = [];
  const remember = (error: unknown) => uncaught.push(error);
  const open = (options: { patience?: number; answerWithin?: number; poll?: number } = {}) =>
    new EventStoreDbEventStore({
      connectionString: server.url,
      patience: 5_000,
      answerWithin: 400,
      poll: 200,
      ...options,
    });
  const reopened = async (options: Parameters<typeof open>[0]) => {
    await store.close();
    return (store = open(options));
  };
  const newStream = () => `dossier-${randomUUID()}`;
  const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

  beforeEach(async () => {
    server = await new EventStoreDbDouble().start();
    store = open();
    process.on('uncaughtException', remember).on('unhandledRejection', remember);
  });
  afterEach(async () => {
    server.faults.heal();
    await store.close();
    server.stop();
    process.off('uncaughtException', remember).off('unhandledRejection', remember);
    expect(uncaught.splice(0)).toEqual([]);
  });

  describe('appending,', () => {
    it('H1: an event cannot be written as JSON, refuses it at once and goes on', async () => {
      const circular: { self?: unknown } = {};
      circular.self = circular;
      for (const data of [{ amount: 1n }, circular])
        await expect(store.append(newStream(), [anEvent(data)], { expected: 'none' })).rejects.toBeInstanceOf(
          UnstorableEvent,
        );
      await expect(store.append(newStream(), [anEvent()], { expected: 'none' })).resolves.toMatchObject({
        revision: 0n,
      });
    });

    for (const kind of ['hang', 'unanswered'] as const) {
      it(`H2: the server never answers (${kind === 'hang' ? 'and stored nothing' : 'but has stored'}), asks again with the same ids`, async () => {
        const stream = newStream();
        const events = [anEvent(), anEvent()];
        server.faults.next('append', { kind });
        expect(await store.append(stream, events, { expected: 'none' })).toMatchObject({ revision: 1n });
        expect(ids(await store.readStream(stream))).toEqual(ids(events));
      });
    }

    it('H2: the server stays silent, gives up with an outcome unknown, and the caller may repeat', async () => {
      const stream = newStream();
      const events = [anEvent()];
      server.faults.always('append', { kind: 'unanswered' });
      await expect(store.append(stream, events, { expected: 'none' })).rejects.toBeInstanceOf(EventStoreUnavailable);
      server.faults.heal();
      expect(await store.append(stream, events, { expected: 'none' })).toMatchObject({ revision: 0n });
      expect(await everything(store)).toHaveLength(1);
    });

    it('H2: an answer comes after the client gave up, stores once', async () => {
      const stream = newStream();
      server.faults.next('append', { kind: 'slow', milliseconds: 900 });
      await store.append(stream, [anEvent()], { expected: 'none' });
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(await store.readStream(stream)).toHaveLength(1);
      await expect(store.append(stream, [anEvent()], { expected: 0n })).resolves.toMatchObject({ revision: 1n });
    });

    it('H3, H4: the server does not tell its features, or refuses to, appends without asking for them', async () => {
      server.faults.always('features', { kind: 'hang' });
      await store.append(newStream(), [anEvent()], { expected: 'none' });
      expect(server.calls.get('getSupportedMethods')).toBeUndefined();
    });

    it('H5: two stores of a process append, keeps each from what becomes of the other', async () => {
      const elsewhere = await new EventStoreDbDouble().start();
      const other = new EventStoreDbEventStore({ connectionString: elsewhere.url, answerWithin: 5_000 });
      elsewhere.faults.next('append', { kind: 'slow', milliseconds: 400 });
      const slow = other.append(newStream(), [anEvent()], { expected: 'none' });
      server.faults.next('append', { kind: 'drop', after: 0 });
      await store.append(newStream(), [anEvent()], { expected: 'none' });
      await expect(slow).resolves.toMatchObject({ revision: 0n });
      expect(elsewhere.calls.get('batchAppend')).toBe(1);
      await other.close();
      elsewhere.stop();
    });

    it('H5: an append is answered twice, or after others have given it up, passes over what nobody awaits', async () => {
      server.faults.next('append', { kind: 'doubled' }, { kind: 'slow', milliseconds: 700 });
      await store.append(newStream(), [anEvent()], { expected: 'none' });
      const late = store.append(newStream(), [anEvent()], { expected: 'none' });
      for (let count = 0; count < 20; count++) {
        await store.append(newStream(), [anEvent()], { expected: 'none' });
        await sleep(50);
      }
      await late;
      expect(await everything(store)).toHaveLength(22);
      expect(server.calls.get('batchAppend')).toBe(1);
    });

    it('the server gives up an append that it has stored, asks again with the same ids', async () => {
      server.faults.next('append', { kind: 'timeout' });
      await expect(store.append(newStream(), [anEvent()], { expected: 'none' })).resolves.toMatchObject({
        revision: 0n,
      });
      expect(await everything(store)).toHaveLength(1);
    });

    it('H5: the one call of all appends breaks, repeats each of them and stores each once', async () => {
      const streams = Array.from({ length: 20 }, newStream);
      server.faults.next('append', ...Array.from({ length: 7 }, () => ({ kind: 'slow', milliseconds: 30 }) as const), {
        kind: 'drop',
        after: 0,
      });
      await Promise.all(streams.map((stream) => store.append(stream, [anEvent(), anEvent()], { expected: 'none' })));
      expect(await everything(store)).toHaveLength(40);
      expect(await verifyChain(store)).toEqual({ streams: 20, events: 40 });
    });

    it('H5: a subscription is cancelled by the server, keeps the call of the appends', async () => {
      await reopened({ answerWithin: 30_000 });
      await store.append(newStream(), [anEvent()], { expected: 'none' });
      const failures: unknown[] = [];
      const subscription = store.subscribe({ onRetry: (error) => failures.push(error) }, async () => undefined);
      await interrupted('cancel', failures);
      await store.append(newStream(), [anEvent()], { expected: 'none' });
      await subscription.stop();
      expect(server.calls.get('batchAppend')).toBe(1);
    });

    it('H6: the server is not ready, waits for it', async () => {
      server.faults.next('append', { kind: 'not-ready' }, { kind: 'not-ready' });
      await expect(store.append(newStream(), [anEvent()], { expected: 'none' })).resolves.toMatchObject({
        revision: 0n,
      });
    });

    it('H7: a connection string asks for answers that are wrong, refuses it', () => {
      expect(
        () => new EventStoreDbEventStore({ connectionString: 'esdb://db:2113?ThrowOnAppendFailure=false' }),
      ).toThrow('throwOnAppendFailure');
    });

    it('H11: the call of the appends ends as if all were well, opens another', async () => {
      server.faults.next('append', { kind: 'end', after: 0 });
      await expect(store.append(newStream(), [anEvent()], { expected: 'none' })).resolves.toMatchObject({
        revision: 0n,
      });
      expect(await everything(store)).toHaveLength(1);
    });

    it('H12: nobody listens, says so in the terms of the port, and works again when somebody does', async () => {
      server.stop();
      await reopened({ patience: 300 });
      const [stream, events] = [newStream(), [anEvent()]];
      const append = () => store.append(stream, events, { expected: 'none' });
      await expect(append()).rejects.toBeInstanceOf(EventStoreUnavailable);
      await expect(store.readAll()).rejects.toBeInstanceOf(EventStoreUnavailable);
      await server.start();
      expect(await eventually(() => append().catch(() => undefined))).toMatchObject({ revision: 0n });
    });

    it('H14: the server restarts in between, repeats', async () => {
      const stream = newStream();
      await store.append(stream, [anEvent()], { expected: 'none' });
      server.stop();
      const appended = store.append(stream, [anEvent()], { expected: 0n });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await server.start();
      expect(await appended).toMatchObject({ revision: 1n });
    });

    it('H20: leadership went to another node, follows it', async () => {
      const leader = await new EventStoreDbDouble().start();
      const follower = await new EventStoreDbDouble().start();
      const elsewhere = { kind: 'not-leader', leader: { host: '127.0.0.1', port: leader.port } } as const;
      follower.faults.always('append', elsewhere);
      follower.faults.always('read', elsewhere);
      const client = new EventStoreDbEventStore({ connectionString: follower.url, answerWithin: 500 });
      const stream = newStream();
      await client.append(stream, [anEvent()], { expected: 'none' });
      expect(await client.readStream(stream)).toHaveLength(1);
      await client.close();
      [leader, follower].forEach((node) => node.stop());
    });

    it('access is denied, says so at once', async () => {
      await reopened({ answerWithin: 30_000 });
      server.faults.next('append', { kind: 'refuse', code: status.PERMISSION_DENIED });
      await expect(store.append(newStream(), [anEvent()], { expected: 'none' })).rejects.toMatchObject({
        name: 'EventStoreUnavailable',
        message: expect.stringContaining('denies'),
      });
    });

    it('H21: there is nothing to append, sends nothing', async () => {
      await expect(store.append(newStream(), [], { expected: 'none' })).rejects.toBeInstanceOf(RangeError);
      expect([...server.calls.keys()]).toEqual([]);
    });

    it('an append is larger than the server allows, refuses it at once and says which setting changes that', async () => {
      await reopened({ answerWithin: 30_000 });
      await expect(
        store.append(newStream(), [anEvent({ text: 'a'.repeat(1_100_000) })], { expected: 'none' }),
      ).rejects.toMatchObject({
        constructor: AppendTooLarge,
        reason: expect.stringMatching(/1048576 bytes.*MaxAppendSize.*EVENTSTORE_MAX_APPEND_SIZE/),
      });
      expect(await store.appendLimitBelow(8 * 1024 * 1024)).toBe(1024 * 1024);
      expect(await store.appendLimitBelow(1024 * 1024)).toBeUndefined();
      expect(server.calls.get('batchAppend')).toBe(1);
    });

    it('an append is larger than any server allows, refuses it without asking one', async () => {
      const events = Array.from({ length: 5 }, () => anEvent({ text: 'a'.repeat(4_000_000) }));
      await expect(store.append(newStream(), events, { expected: 'none' })).rejects.toBeInstanceOf(AppendTooLarge);
      expect([...server.calls.keys()]).toEqual([]);
    });

    it('a message is larger than gRPC lets through, refuses it at once and harms no other append', async () => {
      await store.append(newStream(), [anEvent()], { expected: 'none' });
      server.faults.next(
        'append',
        { kind: 'slow', milliseconds: 300 },
        { kind: 'refuse', code: status.RESOURCE_EXHAUSTED },
      );
      const other = store.append(newStream(), [anEvent()], { expected: 'none' });
      await expect(
        store.append(newStream(), [anEvent({ text: 'a'.repeat(900_000) })], { expected: 'none' }),
      ).rejects.toBeInstanceOf(AppendTooLarge);
      await expect(other).resolves.toMatchObject({ revision: 0n });
      expect(server.calls.get('batchAppend')).toBe(2); // the call that gRPC has ended, and one for the other
    });

    it('a stream was deleted for good, says so', async () => {
      const tombstoned = newStream();
      await store.append(tombstoned, [anEvent()], { expected: 'none' });
      server.remove(tombstoned, true);
      await expect(store.append(tombstoned, [anEvent()], { expected: 0n })).rejects.toMatchObject({
        name: expect.stringMatching(/UnstorableEvent|RevisionConflict/),
      });
      expect(await store.readStream(tombstoned)).toEqual([]);
    });
  });

  describe('reading,', () => {
    it('H14: the server freezes, gives up in time, and goes on when it thaws', async () => {
      await store.append(newStream(), [anEvent()], { expected: 'none' });
      server.faults.always('read', { kind: 'hang' });
      const impatient = open({ patience: 300 });
      await expect(impatient.readAll()).rejects.toBeInstanceOf(EventStoreUnavailable);
      server.faults.heal();
      expect((await eventually(() => impatient.readAll().catch(() => undefined))).events).toHaveLength(1);
      await impatient.close();
    });

    it('the connection breaks in the middle, reads again from the start', async () => {
      const stream = newStream();
      await store.append(
        stream,
        Array.from({ length: 5 }, () => anEvent()),
        { expected: 'none' },
      );
      server.faults.next('read', { kind: 'drop', after: 2 }, { kind: 'drop', after: 3 });
      expect(await store.readStream(stream)).toHaveLength(5);
      server.faults.next('read', { kind: 'drop', after: 2 });
      expect((await store.readAll()).events).toHaveLength(5);
    });

    it('H2, H9: another read is never answered, and what the replaced client cuts off with it is no whole answer', async () => {
      const stream = newStream();
      await store.append(
        stream,
        Array.from({ length: 5 }, () => anEvent()),
        { expected: 'none' },
      );
      for (const read of [() => store.readStream(stream), async () => (await store.readAll()).events]) {
        server.faults.next('read', { kind: 'hang' }, { kind: 'silence', after: 2 });
        const unanswered = store.readStream(stream);
        await sleep(250);
        expect(await read()).toHaveLength(5);
        expect(await unanswered).toHaveLength(5);
      }
    });

    it('H15, H16: a revision is wanted, gives a bigint, and positions that JSON carries', async () => {
      const { position } = await store.append(newStream(), [anEvent()], { expected: 'none' });
      const [event] = (await store.readAll()).events;
      expect(event).toMatchObject({ revision: 0n, position });
      expect(() => JSON.stringify({ ...event, revision: String(event!.revision) })).not.toThrow();
    });

    it('a position of another store is given, refuses it instead of skipping', async () => {
      for (const after of ['7:12', '7', '7-12-1', 'x-y'])
        await expect(store.readAll({ after: after as Position })).rejects.toBeInstanceOf(RangeError);
    });

    it('H17: it needs one page of many events, leaves no call open', async () => {
      await store.append(
        newStream(),
        Array.from({ length: 500 }, () => anEvent()),
        { expected: 'none' },
      );
      expect((await store.readAll({ types: ['SomethingHappened'], max: 1 })).events).toHaveLength(1);
      await eventually(() => server.openReads === 0);
    });

    it('H18: an event of ours is damaged, names it instead of passing it on', async () => {
      const [event] = await storedEvents(1);
      server.write(event!.stream, [
        {
          id: randomUUID(),
          type: 'X',
          contentType: 'application/json',
          data: Buffer.from('{broken'),
          metadata: Buffer.from(JSON.stringify({ hash: '0'.repeat(64), version: 1, metadata: {} })),
        },
      ]);
      await expect(store.readStream(event!.stream)).rejects.toThrow(`${event!.stream}@1`);
      await expect(store.readAll()).rejects.toThrow(`${event!.stream}@1`);
    });

    it('H18: other programs and the server write to the same log, passes over their events', async () => {
      const [event] = await storedEvents(1);
      const foreign = (type: string, metadata: string) => ({
        id: randomUUID(),
        type,
        contentType: 'application/json',
        data: Buffer.from('{}'),
        metadata: Buffer.from(metadata),
      });
      server.write('orders-1', [
        foreign('OrderPlaced', ''),
        foreign('OrderPlaced', '{not json'),
        foreign('OrderPlaced', '{}'),
      ]);
      server.write('$stats', [foreign('$statsCollected', '{"hash":"x"}')]);
      expect(ids(await everything(store))).toEqual([event!.id]);
      expect(await store.listStreams()).toEqual([event!.stream]);
    });

    it('R12: the chains were walked, lists the streams without a second walk', async () => {
      await reopened({ answerWithin: 30_000 });
      await storedEvents(1_200, 400); // more than a page
      await verifyChain(store);
      const reads = server.calls.get('read')!;
      expect(await store.listStreams()).toHaveLength(3);
      expect(server.calls.get('read')! - reads).toBe(1);
    });

    it('R8: the server has events of its own between ours, gives all of ours page by page', async () => {
      const busy = await new EventStoreDbDouble({ ownEventEvery: 2 }).start();
      const reader = new EventStoreDbEventStore({ connectionString: busy.url });
      for (let number = 0; number < 9; number++) busy.write(`dossier-${number}`, [storedByUs(1)]);
      const seen: string[] = [];
      for (let after: Position | undefined, caughtUp = false; !caughtUp;) {
        const page = await reader.readAll({ after, max: 2 });
        seen.push(...page.events.map(({ stream }) => stream));
        ({ next: after, caughtUp } = page);
      }
      expect(seen).toEqual(Array.from({ length: 9 }, (_, number) => `dossier-${number}`));
      await reader.close();
      busy.stop();
    });

    it('R8: an administrator deletes a stream or lets its events lapse, finds it gone, and everything else', async () => {
      const [deleted, lapsed, kept] = [newStream(), newStream(), newStream()];
      for (const stream of [deleted, lapsed, kept]) await store.append(stream, [anEvent()], { expected: 'none' });
      server.remove(deleted, false);
      server.setMaxAge(lapsed, 0);
      expect(await store.readStream(deleted)).toEqual([]);
      expect(await store.readStream(lapsed)).toEqual([]);
      expect(await store.readStream(kept)).toHaveLength(1);
      expect(ids(await everything(store))).toHaveLength(3); // until the server scavenges
    });

    it('H19: a connection string would drop the password, or trust every server, refuses it', () => {
      for (const connectionString of [
        'esdb://admin:changeit@db:2113?tls=false',
        'esdb://a:2113,b:2113?tlsVerifyCert=false',
        'postgres://db',
      ]) {
        expect(() => new EventStoreDbEventStore({ connectionString })).toThrow(RangeError);
      }
    });

    it('H20: two nodes are named, asks them for the leader', async () => {
      const cluster = new EventStoreDbEventStore({
        connectionString: `esdb://127.0.0.1:${server.port},127.0.0.1:${server.port}?tls=false`,
      });
      const [event] = await storedEvents(1);
      expect(ids((await cluster.readAll()).events)).toEqual([event!.id]);
      await cluster.close();
    });
  });

  describe('subscribing,', () => {
    /** A subscriber that has received what was there, and what comes after it. */
    async function subscriber(types?: readonly string[]) {
      const [first] = await storedEvents(1);
      const received: RecordedEvent[] = [];
      const failures: unknown[] = [];
      const subscription = store.subscribe(
        { types, onRetry: (error) => failures.push(error) },
        async ({ events }) => void received.push(...events),
      );
      await eventually(() => received.length === 1);
      return { first: first!, received, failures, subscription };
    }

    for (const types of [undefined, ['SomethingHappened']]) {
      for (const how of ['drop', 'cancel', 'end', 'silence'] as const) {
        it(`${{ drop: 'H10', cancel: 'H20', end: 'H9', silence: 'H20' }[how]}: the server's subscription breaks off (${how}${types ? ', filtered' : ''}), goes on from the last position`, async () => {
          const { first, received, subscription } = await subscriber(types);
          server.interruptSubscriptions(how);
          const later = await storedEvents(3);
          await eventually(() => received.length >= 4);
          expect(ids(received)).toEqual(ids([first, ...later]));
          server.interruptSubscriptions(how);
          const last = await storedEvents(40);
          await eventually(() => received.length >= 44);
          await subscription.stop();
          expect(ids(received)).toEqual(ids([first, ...later, ...last]));
        });
      }
    }

    for (const how of ['drop', 'cancel', 'end'] as const) {
      it(`H9, H10: the server's subscription breaks off (${how}), does not wait until it would look by itself`, async () => {
        await reopened({ poll: 600_000 });
        const { received, failures, subscription } = await subscriber();
        await interrupted(how, failures);
        await storedEvents(1);
        await eventually(() => received.length === 2);
        await subscription.stop();
      });
    }

    it('H10: the error comes when nobody reads any more, survives it', async () => {
      await storedEvents(200);
      for (const after of [20, 50, 100]) {
        server.faults.next('read', { kind: 'drop', after });
        expect((await store.readAll({ types: ['SomethingHappened'], max: 1 })).events).toHaveLength(1);
        const subscription = store.subscribe({}, async () => undefined);
        await eventually(() => server.openReads > 0);
        const stopped = subscription.stop();
        server.interruptSubscriptions('drop');
        await stopped;
      }
    });

    it('H8: the handler fails at a mere checkpoint, is called again', async () => {
      const failures: unknown[] = [];
      let reached = '';
      const subscription = store.subscribe(
        { types: ['Rare'], onRetry: (error) => failures.push(error) },
        async ({ next }) => {
          if (failures.length < 2) throw new Error('The table was locked');
          reached = next!;
        },
      );
      await storedEvents(600);
      const { position } = (await storedEvents(1))[0]!;
      await eventually(() => reached !== '' && store.isAtOrAfter(reached as never, position));
      await subscription.stop();
      expect(failures).toEqual([new Error('The table was locked'), new Error('The table was locked')]);
    });

    it('H8: checkpoints overtake events that wait, loses none', async () => {
      await storedEvents(1);
      const received: RecordedEvent[] = [];
      const subscription = store.subscribe({ batchSize: 3 }, async ({ events }) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        received.push(...events);
      });
      await storedEvents(700, 50);
      await eventually(() => received.length >= 701);
      await subscription.stop();
      expect(ids(received)).toEqual(ids(await everything(store)));
    });

    for (const version of ['23.10.8', '24.6.0', '24.10.4', '24.10.5', '25.0.0', '25.0.1'] as const) {
      it(`R1: the installation is new and the server (${version}) marks the end before anything wanted has happened, misses nothing`, async () => {
        const fresh = await new EventStoreDbDouble({ version }).start();
        const reader = new EventStoreDbEventStore({ connectionString: fresh.url, poll: 100 });
        const received: RecordedEvent[] = [];
        const steps: Position[] = [];
        const subscription = reader.subscribe({ types: ['SomethingHappened'] }, async ({ events, next }) => {
          received.push(...events);
          if (next) steps.push(next);
        });
        await eventually(() => fresh.openReads > 0 && fresh.calls.get('read')! > 1);
        fresh.write('dossier-1', [storedByUs(1)]);
        await eventually(() => received.length === 1);
        await subscription.stop();
        const end = (await reader.readAll()).next!;
        expect(steps.filter((step) => !reader.isAtOrAfter(end, step))).toEqual([]);
        await reader.close();
        fresh.stop();
      });
    }

    it('H10, H12: nobody listens for a while, goes on when somebody does', async () => {
      const { received, failures, subscription } = await subscriber();
      server.stop();
      await eventually(() => failures.length > 0);
      await server.start();
      await storedEvents(2);
      await eventually(() => received.length >= 3);
      await subscription.stop();
      expect(received).toHaveLength(3);
    });

    it('H14: the whole server freezes, notices, and goes on when it thaws', async () => {
      const { received, failures, subscription } = await subscriber();
      for (const method of ['read', 'subscribe'] as const) server.faults.always(method, { kind: 'hang' });
      server.interruptSubscriptions('silence');
      await eventually(() => failures.length > 0);
      server.faults.heal();
      await storedEvents(1);
      await eventually(() => received.length >= 2);
      await subscription.stop();
    });
  });

  const storedByUs = (version: number) => {
    const { id, type, data, metadata } = anEvent();
    const envelope = { version, hash: '0'.repeat(64), metadata };
    return {
      id,
      type,
      contentType: 'application/json',
      data: Buffer.from(JSON.stringify(data)),
      metadata: Buffer.from(JSON.stringify(envelope)),
    };
  };

  /** Whether the subscriber had its subscription already or only just now. */
  const interrupted = (how: 'drop' | 'cancel' | 'end', failures: readonly unknown[]) =>
    eventually(() => {
      server.interruptSubscriptions(how);
      return failures.length > 0;
    });

  async function storedEvents(count: number, perAppend = count): Promise<readonly RecordedEvent[]> {
    const stored: RecordedEvent[] = [];
    while (stored.length < count) {
      const stream = newStream();
      await store.append(
        stream,
        Array.from({ length: Math.min(perAppend, count - stored.length) }, () => anEvent()),
        { expected: 'none' },
      );
      stored.push(...(await store.readStream(stream)));
    }
    return stored;
  }
});

it('H13: the other client of EventStoreDB shares the names of its messages, and is not installed', () => {
  expect(() => createRequire(import.meta.url).resolve('@kurrent/kurrentdb-client')).toThrow('Cannot find');
});
