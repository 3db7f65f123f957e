import { randomUUID } from 'node:crypto';
import {
  ANY,
  type AppendToStreamOptions,
  BACKWARDS,
  END,
  eventTypeFilter,
  EventStoreDBClient,
  type Filter,
  FORWARDS,
  jsonEvent,
  NO_STREAM,
  type Position,
  type ResolvedEvent,
  START,
  STREAM_EXISTS,
  StreamDeletedError,
  streamNameFilter,
  StreamNotFoundError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { status } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventStoreDbDouble } from '#platform/event-store/testing';
import { eventually } from '../../../../../test/support/eventually.js';

const realServer = process.env.EVENTSTORE_URL;

/** Of one append. */
const limit = Number(process.env.EVENTSTORE_MAX_APPEND_SIZE ?? 1024 * 1024);

/**
 * What the adapter relies on. The double has to keep it as a real server does: `EVENTSTORE_URL` names one to ask, or
 * several nodes; `EVENTSTORE_MAX_APPEND_SIZE` tells its limit where that was changed.
 * Seen on EventStoreDB 24.6.0, one node, three nodes and TLS, 2026-11-30: everything here but what asked for more than
 * the 16 MiB of a message, which gRPC refuses, and what took a page of all events for a page of ours.
 */
describe(`a server of EventStoreDB (${realServer ? 'the one that EVENTSTORE_URL names' : 'the double in this process'})`, () => {
  let double: EventStoreDbDouble | undefined;
  let client: EventStoreDBClient;
  beforeAll(async () => {
    double = realServer ? undefined : await new EventStoreDbDouble().start();
    console.log(
      `EventStoreDB conformance: ${realServer ? 'a real server (EVENTSTORE_URL)' : 'the double in this process; no real server was asked'}`,
    );
    client = EventStoreDBClient.connectionString(realServer ?? double!.url);
  });
  afterAll(async () => {
    await client.dispose();
    double?.stop();
  });

  const newStream = () => `conformance-${randomUUID()}`;
  const anEvent = (type = 'Tested', data: Record<string, unknown> = {}) =>
    jsonEvent({ id: randomUUID(), type, data, metadata: { note: 'Đã thử' } });
  const several = (count: number, type?: string) => Array.from({ length: count }, () => anEvent(type));
  const append = (
    stream: string,
    events: ReturnType<typeof anEvent>[],
    expectedRevision: AppendToStreamOptions['expectedRevision'],
  ) => client.appendToStream(stream, events, { expectedRevision });
  const revision = async (stream: string, count: number, expected: AppendToStreamOptions['expectedRevision'] = ANY) =>
    (await append(stream, several(count), expected)).nextExpectedRevision;
  const errorOf = (promise: Promise<unknown>) =>
    promise.then(
      () => undefined,
      (error: unknown) => error,
    );
  async function all(read: AsyncIterable<ResolvedEvent>) {
    const events = [];
    for await (const { event } of read) events.push(event!);
    return events;
  }

  describe('appending', () => {
    it.each([ANY, NO_STREAM] as const)('%s starts a stream', async (expected) =>
      expect(await revision(newStream(), 2, expected)).toBe(1n),
    );

    it('goes on at the last revision, at any, and where a stream exists', async () => {
      const stream = newStream();
      await revision(stream, 1);
      expect(await revision(stream, 1, 0n)).toBe(1n);
      expect(await revision(stream, 1, ANY)).toBe(2n);
      expect(await revision(stream, 1, STREAM_EXISTS)).toBe(3n);
    });

    it('refuses with the expected and the actual revision', async () => {
      const stream = newStream();
      await revision(stream, 3);
      expect(await errorOf(append(stream, several(1), NO_STREAM))).toMatchObject({
        type: 'wrong-expected-version',
        expectedVersion: 'no_stream',
        actualVersion: 2n,
      });
      expect(await errorOf(append(stream, several(1), 1n))).toMatchObject({ expectedVersion: 1n, actualVersion: 2n });
      expect(await errorOf(append(stream, several(1), 9n))).toMatchObject({ expectedVersion: 9n, actualVersion: 2n });
      const missing = newStream();
      expect(await errorOf(append(missing, several(1), 0n))).toMatchObject({ actualVersion: 'no_stream' });
      expect(await errorOf(append(missing, several(1), STREAM_EXISTS))).toBeInstanceOf(WrongExpectedVersionError);
    });

    it('answers with the position that the last event has among all', async () => {
      const stream = newStream();
      const { position } = await append(stream, several(3), NO_STREAM);
      const [last] = await all(client.readStream(stream, { direction: BACKWARDS, fromRevision: END, maxCount: 1 }));
      expect(last!.position).toEqual(position);
    });

    it.each([NO_STREAM, ANY, 0n] as const)(
      'repeated with the same ids gives the first answer (%s)',
      async (expected) => {
        const stream = newStream();
        if (expected === 0n) await revision(stream, 1);
        const events = several(2);
        const first = await append(stream, events, expected);
        await revision(stream, 1);
        expect(await append(stream, events, expected)).toEqual(first);
      },
    );

    it('repeated with only some of the ids is refused', async () => {
      const stream = newStream();
      const [known] = several(1);
      await append(stream, [known!, anEvent()], NO_STREAM);
      expect(await errorOf(append(stream, [known!, anEvent()], NO_STREAM))).toBeInstanceOf(WrongExpectedVersionError);
    });

    it('of one call stands together or not at all', async () => {
      const stream = newStream();
      await errorOf(append(stream, several(5), 3n));
      expect(await errorOf(all(client.readStream(stream)))).toBeInstanceOf(StreamNotFoundError);
    });

    it('keeps what it was given: characters, types, metadata, the time', async () => {
      const stream = newStream();
      const event = anEvent('Đã ghi', { text: 'Bằng khen 🏅 \u0018\u0118 \u2028', number: 1e21, nothing: null });
      await append(stream, [event], NO_STREAM);
      const [stored] = await all(client.readStream(stream));
      expect(stored).toMatchObject({
        id: event.id,
        type: 'Đã ghi',
        data: event.data,
        metadata: { note: 'Đã thử' },
        isJson: true,
        revision: 0n,
        streamId: stream,
      });
      expect(Math.abs(Date.now() - stored!.created.getTime())).toBeLessThan(60_000);
    });

    it('refuses more than the server allows with its limit', async () => {
      const events = [anEvent('Large', { text: 'a'.repeat(limit + 1) })];
      expect(await errorOf(append(newStream(), events, NO_STREAM))).toMatchObject({
        type: 'maximum-append-size-exceeded',
        maxAppendSize: limit,
      });
    });

    it('lets no message of more than 16 MiB through: the client passes on what gRPC says', async () => {
      const events = [anEvent('Large', { text: 'a'.repeat(17 * 1024 * 1024) })];
      expect(await errorOf(append(newStream(), events, NO_STREAM))).toMatchObject({
        type: 'unknown',
        code: status.RESOURCE_EXHAUSTED,
      });
    });

    it('without BatchAppend does the same, call by call', async () => {
      const stream = newStream();
      const credentials = { username: 'admin', password: 'changeit' }; // the client then uses Append
      const options = { expectedRevision: NO_STREAM, credentials } as const;
      const event = anEvent();
      const first = await client.appendToStream(stream, event, options);
      expect(first.nextExpectedRevision).toBe(0n);
      expect(await client.appendToStream(stream, event, options)).toEqual(first);
      expect(await errorOf(client.appendToStream(stream, anEvent(), options))).toMatchObject({
        type: 'wrong-expected-version',
        actualVersion: 0n,
      });
    });
  });

  describe('reading a stream', () => {
    const stream = newStream();
    const revisions = async (options: Parameters<EventStoreDBClient['readStream']>[1]) =>
      (await all(client.readStream(stream, options))).map((event) => Number(event.revision));
    beforeAll(() => revision(stream, 5));

    it('goes forwards and backwards from a revision, which is included', async () => {
      expect(await revisions({})).toEqual([0, 1, 2, 3, 4]);
      expect(await revisions({ fromRevision: 2n })).toEqual([2, 3, 4]);
      expect(await revisions({ direction: FORWARDS, fromRevision: 1n, maxCount: 2 })).toEqual([1, 2]);
      expect(await revisions({ direction: BACKWARDS, fromRevision: END, maxCount: 2 })).toEqual([4, 3]);
      expect(await revisions({ direction: BACKWARDS, fromRevision: 2n })).toEqual([2, 1, 0]);
      expect(await revisions({ fromRevision: 9n })).toEqual([]);
    });

    it('says that there is none', async () =>
      expect(await errorOf(all(client.readStream(newStream())))).toBeInstanceOf(StreamNotFoundError));
  });

  describe('reading all', () => {
    it('has every event once, the later behind the earlier, resumed at a position that is included', async () => {
      const { position } = await append(newStream(), several(1), NO_STREAM);
      const later = several(4);
      await append(newStream(), later, NO_STREAM);
      const read = (
        await all(client.readAll({ fromPosition: position as Position }) as AsyncIterable<ResolvedEvent>)
      ).filter(({ streamId }) => streamId.startsWith('conformance-'));
      expect(read[0]!.position).toEqual(position);
      expect(read.slice(1).map(({ id }) => id)).toEqual(later.map(({ id }) => id));
      const places = read.map((event) => event.position!);
      expect(
        places.every(
          ({ commit, prepare }, index) =>
            index === 0 || commit > places[index - 1]!.commit || prepare > places[index - 1]!.prepare,
        ),
      ).toBe(true);
      const [last] = await all(
        client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 }) as AsyncIterable<ResolvedEvent>,
      );
      expect(last!.position!.commit).toBeGreaterThanOrEqual(places.at(-1)!.commit);
    });
  });

  describe('subscribing to all', () => {
    async function received(filter: Filter, from: Position | typeof START, enough: (ids: string[]) => boolean) {
      const ids: string[] = [];
      const subscription = client
        .subscribeToAll({ fromPosition: from, filter })
        .on('data', ({ event }) => void ids.push(event!.id))
        .on('error', () => undefined);
      let caughtUp = false;
      subscription.on('caughtUp' as 'data', () => (caughtUp = true));
      await eventually(() => enough(ids));
      await eventually(() => caughtUp);
      await subscription.unsubscribe();
      return ids;
    }

    it('starts behind the position, filters by the beginning of types and streams, and by pattern, and says when it is live', async () => {
      const { position } = await append(newStream(), several(1), NO_STREAM);
      const type = `Filtered${randomUUID()}`;
      const stream = newStream();
      const wanted = several(2, type);
      await append(newStream(), several(3), NO_STREAM);
      await append(stream, wanted, NO_STREAM);
      const ids = wanted.map(({ id }) => id);
      const enough = (given: string[]) => given.length >= 2;
      expect(
        await received(eventTypeFilter({ prefixes: [type.slice(0, -1), 'Nothing'] }), position as Position, enough),
      ).toEqual(ids);
      expect(await received(eventTypeFilter({ regex: `^${type}$` }), START, enough)).toEqual(ids);
      expect(await received(streamNameFilter({ prefixes: [stream] }), START, enough)).toEqual(ids);
    });

    it('tells at checkpoints how far it is, while it catches up and when it is live', async () => {
      const { position } = await append(newStream(), several(1), NO_STREAM);
      await append(newStream(), several(40), NO_STREAM);
      const marks: bigint[] = [];
      const filter = eventTypeFilter({
        prefixes: ['Nobody'],
        maxSearchWindow: 10,
        checkpointReached: async (_, { commit }) => void marks.push(commit),
      });
      const subscription = client
        .subscribeToAll({ fromPosition: position as Position, filter })
        .on('error', () => undefined);
      await eventually(() => marks.length >= 4);
      const before = marks.length;
      await append(newStream(), several(40), NO_STREAM);
      await eventually(() => marks.length >= before + 3);
      await subscription.unsubscribe();
      expect(marks).toEqual([...marks].sort((a, b) => (a < b ? -1 : 1)));
    });
  });

  describe('deleting', () => {
    it('softly hides a stream, whose numbers go on', async () => {
      const stream = newStream();
      await revision(stream, 3);
      await client.deleteStream(stream, { expectedRevision: 2n });
      expect(await errorOf(all(client.readStream(stream)))).toBeInstanceOf(StreamNotFoundError);
      expect(await revision(stream, 1, NO_STREAM)).toBe(3n);
    });

    it('with a tombstone ends it', async () => {
      const stream = newStream();
      await revision(stream, 1);
      await client.tombstoneStream(stream, { expectedRevision: 0n });
      expect(await errorOf(all(client.readStream(stream)))).toBeInstanceOf(StreamDeletedError);
      expect(await errorOf(append(stream, several(1), ANY))).toBeInstanceOf(StreamDeletedError);
    });
  });
});
