import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NewEvent, Position, RecordedEvent } from '#platform/event-sourcing';
import { eventually } from '../../../../test/support/eventually.js';
import { type EventStore, type Page, RevisionConflict, UnstorableEvent } from './event-store.js';
import { verifyChain } from './verify-chain.js';

interface OpenStore {
  readonly store: EventStore;
  close(): Promise<void>;
}

export function anEvent(data: object = {}, type = 'SomethingHappened'): NewEvent {
  const id = randomUUID();
  return {
    id,
    type,
    version: 1,
    data,
    metadata: { at: '2025-08-05T02:00:00.000Z', actor: 'lan', commandId: id, correlationId: id, causationId: id },
  };
}

export async function everything(store: EventStore): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (let after: Position | undefined; ;) {
    const page = await store.readAll({ after });
    events.push(...page.events);
    if (page.caughtUp) return events;
    after = page.next;
  }
}

/** What every adapter promises. */
export function describeEventStore(name: string, openStore: () => Promise<OpenStore>): void {
  describe(`${name} as an event store`, () => {
    let store: EventStore;
    let close: () => Promise<void>;
    beforeAll(async () => ({ store, close } = await openStore()));
    afterAll(() => close());
    const newStream = (category = 'dossier') => `${category}-${randomUUID()}`;
    const revisionsOf = async (stream: string) => (await store.readStream(stream)).map(({ revision }) => revision);
    const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

    describe('appending under an expected revision', () => {
      it('starts a stream at revision 0 and goes on from the last', async () => {
        const stream = newStream();
        expect(await store.append(stream, [anEvent()], { expected: 'none' })).toMatchObject({ revision: 0n });
        expect(await store.append(stream, [anEvent(), anEvent()], { expected: 0n })).toMatchObject({ revision: 2n });
        expect(await store.append(stream, [anEvent()], { expected: 'any' })).toMatchObject({ revision: 3n });
        expect(await revisionsOf(stream)).toEqual([0n, 1n, 2n, 3n]);
      });

      it('refuses any other expectation with the actual revision and writes nothing', async () => {
        const stream = newStream();
        await store.append(stream, [anEvent(), anEvent(), anEvent()], { expected: 'none' });
        for (const expected of ['none', 0n, 1n, 3n, 7n] as const) {
          const refusal = await store
            .append(stream, [anEvent(), anEvent()], { expected })
            .catch((error: unknown) => error);
          expect(refusal).toBeInstanceOf(RevisionConflict);
          expect(refusal).toMatchObject({ stream, expected, actual: 2n });
        }
        expect(await revisionsOf(stream)).toEqual([0n, 1n, 2n]);
      });

      it('refuses a revision of a stream that does not exist', async () => {
        const stream = newStream();
        await expect(store.append(stream, [anEvent()], { expected: 0n })).rejects.toMatchObject({
          name: 'RevisionConflict',
          actual: undefined,
        });
        expect(await store.readStream(stream)).toEqual([]);
      });

      it('lets exactly one of many racing writers win', async () => {
        const stream = newStream();
        await store.append(stream, [anEvent()], { expected: 'none' });
        const outcomes = await Promise.allSettled(
          Array.from({ length: 20 }, () => store.append(stream, [anEvent(), anEvent()], { expected: 0n })),
        );
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect(await revisionsOf(stream)).toEqual([0n, 1n, 2n]);
      });

      it('lets all of many writers in that expect nothing', async () => {
        const stream = newStream();
        await Promise.all(
          Array.from({ length: 20 }, () => store.append(stream, [anEvent(), anEvent()], { expected: 'any' })),
        );
        expect(await revisionsOf(stream)).toEqual(Array.from({ length: 40 }, (_, index) => BigInt(index)));
      });
    });

    it('says that appending is possible, and writes nothing to know it', async () => {
      const before = (await everything(store)).length;
      await store.checkAppending();
      expect(await everything(store)).toHaveLength(before);
    });

    describe('repeating an append', () => {
      for (const expected of ['none', 'any'] as const) {
        it(`gives the first result for the same ids (${expected}), also after others have appended`, async () => {
          const stream = newStream();
          const events = [anEvent(), anEvent()];
          const first = await store.append(stream, events, { expected });
          await store.append(stream, [anEvent()], { expected: 1n });
          expect(await store.append(stream, events, { expected })).toEqual(first);
          expect(await revisionsOf(stream)).toEqual([0n, 1n, 2n]);
        });
      }

      it('gives the first result at a revision, and a conflict when only some ids are the same', async () => {
        const stream = newStream();
        await store.append(stream, [anEvent()], { expected: 'none' });
        const events = [anEvent(), anEvent()];
        const first = await store.append(stream, events, { expected: 0n });
        expect(await store.append(stream, events, { expected: 0n })).toEqual(first);
        await expect(store.append(stream, [events[0]!, anEvent()], { expected: 0n })).rejects.toBeInstanceOf(
          RevisionConflict,
        );
        await expect(store.append(stream, [...events, anEvent()], { expected: 0n })).rejects.toBeInstanceOf(
          RevisionConflict,
        );
      });

      it('stores once what is sent twice at the same time', async () => {
        const stream = newStream();
        const events = [anEvent()];
        const [one, other] = await Promise.all([
          store.append(stream, events, { expected: 'none' }),
          store.append(stream, events, { expected: 'none' }),
        ]);
        expect(one).toEqual(other);
        expect(ids(await store.readStream(stream))).toEqual(ids(events));
      });
    });

    describe('payloads', () => {
      it('come back as they were: Vietnamese composed and decomposed, emoji, numbers, nesting', async () => {
        const stream = newStream('hồ-sơ');
        const data = {
          composed: 'Bằng khen của Thủ tướng'.normalize('NFC'),
          decomposed: 'Bằng khen của Thủ tướng'.normalize('NFD'),
          'khóa "có" \\ dấu/~': ['🏅', '👩🏽‍🏫', '\u2028', '\u0001'],
          numbers: [0, -1.5, 1e21, 5e-324, Number.MAX_SAFE_INTEGER, 0.1],
          nothing: null,
          empty: {},
          list: [[]],
          yes: true,
        };
        const event = anEvent(data, 'Đã ghi');
        await store.append(stream, [event], { expected: 'none' });
        expect(await store.readStream(stream)).toEqual([
          {
            ...event,
            stream,
            revision: 0n,
            position: expect.any(String),
            hash: expect.stringMatching(/^[0-9a-f]{64}$/),
          },
        ]);
      });

      it('may be 1 MiB', async () => {
        const stream = newStream();
        const data = { text: 'thi đua '.repeat(131_072) };
        await store.append(stream, [anEvent(data)], { expected: 'none' });
        expect((await store.readStream(stream))[0]!.data).toEqual(data);
      });

      const circular: { self?: unknown } = {};
      circular.self = circular;
      const malformed: [string, object, string][] = [
        ['undefined in a list', { list: [1, undefined] }, '/1/data/list/1'],
        ['a BigInt', { a: { b: 1n } }, '/1/data/a/b'],
        ['NaN', { n: NaN }, '/1/data/n'],
        ['Infinity', { n: -Infinity }, '/1/data/n'],
        ['a function', { f: () => 1 }, '/1/data/f'],
        ['a symbol', { s: Symbol('s') }, '/1/data/s'],
        ['a Date', { at: new Date(0) }, '/1/data/at'],
        ['a Map', { map: new Map() }, '/1/data/map'],
        ['a NUL character', { name: 'a\0b' }, '/1/data/name'],
        ['a NUL character in a key', { 'a\0': 1 }, '/1/data/a\0'],
        ['a lone surrogate', { 'ti/tle~': 'x\ud800' }, '/1/data/ti~1tle~0'],
        ['a list instead of an object', [], '/1/data'],
      ];
      it.each(malformed)('with %s are refused with a pointer, and nothing is written', async (_, data, pointer) => {
        const stream = newStream();
        const refusal = await store
          .append(stream, [anEvent(), anEvent(data)], { expected: 'none' })
          .catch((error: unknown) => error);
        expect(refusal).toBeInstanceOf(UnstorableEvent);
        expect(refusal).toMatchObject({ pointer });
        expect(await store.readStream(stream)).toEqual([]);
      });

      it('that are circular are refused', async () => {
        await expect(store.append(newStream(), [anEvent(circular)], { expected: 'none' })).rejects.toBeInstanceOf(
          UnstorableEvent,
        );
      });

      it('with undefined members are stored without them', async () => {
        const stream = newStream();
        await store.append(stream, [anEvent({ note: undefined, title: 'A' })], { expected: 'none' });
        expect((await store.readStream(stream))[0]!.data).toStrictEqual({ title: 'A' });
      });

      it('of a refused append do not harm the appends beside it', async () => {
        const streams = Array.from({ length: 10 }, () => newStream());
        const outcomes = await Promise.allSettled(
          streams.map((stream, index) =>
            store.append(stream, [index === 4 ? { ...anEvent(), id: 'not a uuid' } : anEvent()], { expected: 'none' }),
          ),
        );
        expect(outcomes.map(({ status }) => status)).toEqual(
          streams.map((_, index) => (index === 4 ? 'rejected' : 'fulfilled')),
        );
      });
    });

    describe('reading', () => {
      it('a stream from a revision, so many at the most', async () => {
        const stream = newStream();
        await store.append(
          stream,
          Array.from({ length: 5 }, () => anEvent()),
          { expected: 'none' },
        );
        expect((await store.readStream(stream, { from: 2n })).map(({ revision }) => revision)).toEqual([2n, 3n, 4n]);
        expect((await store.readStream(stream, { from: 1n, max: 2 })).map(({ revision }) => revision)).toEqual([
          1n,
          2n,
        ]);
        expect(await store.readStream(stream, { from: 9n })).toEqual([]);
      });

      /** A page has fewer of ours where the server's own events stand between them. */
      async function threeAfter(position: Position): Promise<readonly RecordedEvent[]> {
        const found: RecordedEvent[] = [];
        for (let after: Position | undefined = position; found.length < 3;) {
          const page: Page = await store.readAll({ after, max: 3 });
          found.push(...page.events);
          if (page.caughtUp) break;
          after = page.next;
        }
        return found.slice(0, 3);
      }

      it('all streams in one order, resumed from any position', async () => {
        await Promise.all(
          Array.from({ length: 30 }, () => store.append(newStream(), [anEvent(), anEvent()], { expected: 'none' })),
        );
        const all = await everything(store);
        for (let index = 0; index < all.length; index += 7) {
          expect(ids(await threeAfter(all[index]!.position))).toEqual(ids(all.slice(index + 1, index + 4)));
        }
        expect(store.isAtOrAfter(all[3]!.position, all[3]!.position)).toBe(true);
        expect(store.isAtOrAfter(all[3]!.position, all[4]!.position)).toBe(false);
        expect(store.isAtOrAfter(all[4]!.position, all[3]!.position)).toBe(true);
        expect(store.isAtOrAfter(undefined, all[0]!.position)).toBe(false);
      });

      it('only some types, while `next` moves past the others', async () => {
        const rare = `Rare${randomUUID()}`;
        await store.append(newStream(), [anEvent({}, rare), anEvent(), anEvent()], { expected: 'none' });
        const { position } = await store.append(newStream(), [anEvent()], { expected: 'none' });
        const page = await store.readAll({ types: [rare], max: 10 });
        expect(page.events.map(({ type }) => type)).toEqual([rare]);
        expect(page.caughtUp).toBe(true);
        expect(store.isAtOrAfter(page.next, position)).toBe(true);
      });

      it('the names of streams, by category and page', async () => {
        const category = `unit${randomUUID().slice(0, 8)}`;
        const names = [`${category}-Đống Đa`, `${category}-a`, `${category}-B`, `${category}-🏅`, `${category}-c-d`];
        for (const name of names) await store.append(name, [anEvent()], { expected: 'none' });
        await store.append(`${category}x-a`, [anEvent()], { expected: 'none' });
        const listed = await store.listStreams({ category });
        expect(listed).toEqual([
          `${category}-B`,
          `${category}-a`,
          `${category}-c-d`,
          `${category}-Đống Đa`,
          `${category}-🏅`,
        ]);
        expect(await store.listStreams({ category, after: listed[1], max: 2 })).toEqual(listed.slice(2, 4));
      });
    });

    describe('subscribing', () => {
      it('gives what was there and what comes, in the order of reading, each event once', async () => {
        const received: RecordedEvent[] = [];
        const subscription = store.subscribe({ batchSize: 7 }, async ({ events }) => void received.push(...events));
        await Promise.all(
          Array.from({ length: 50 }, () => store.append(newStream(), [anEvent(), anEvent()], { expected: 'none' })),
        );
        const all = await everything(store);
        await eventually(() => received.length >= all.length);
        await subscription.stop();
        expect(ids(received)).toEqual(ids(all));
      });

      it('resumes after a position and delivers what comes later within moments', async () => {
        const { position } = await store.append(newStream(), [anEvent()], { expected: 'none' });
        const received: string[] = [];
        const subscription = store.subscribe(
          { after: position },
          async ({ events }) => void received.push(...ids(events)),
        );
        const later = Array.from({ length: 10 }, () => anEvent());
        const delays: number[] = [];
        for (const event of later) {
          const appended = performance.now();
          await store.append(newStream(), [event], { expected: 'none' });
          await eventually(() => received.includes(event.id));
          delays.push(performance.now() - appended);
        }
        await subscription.stop();
        expect(received).toEqual(ids(later));
        expect(Math.min(...delays)).toBeLessThan(500); // nobody woken would have looked a second after the one before, each time
      });

      it('tells a filtered subscriber how far it is', async () => {
        const rare = `Rare${randomUUID()}`;
        const wanted = anEvent({}, rare);
        let next: Position | undefined;
        const received: string[] = [];
        const subscription = store.subscribe({ types: [rare] }, async (page) => {
          received.push(...ids(page.events));
          next = page.next;
        });
        await store.append(newStream(), [wanted], { expected: 'none' });
        const { position } = await store.append(newStream(), [anEvent()], { expected: 'none' });
        await eventually(() => store.isAtOrAfter(next, position));
        await subscription.stop();
        expect(received).toEqual([wanted.id]);
      });

      it('waits for the handler, and tries again from the same place when it fails', async () => {
        const { position } = await store.append(newStream(), [anEvent()], { expected: 'none' });
        const stream = newStream();
        await store.append(
          stream,
          Array.from({ length: 6 }, () => anEvent()),
          { expected: 'none' },
        );
        const received: string[] = [];
        const failures: unknown[] = [];
        let running = 0;
        let failed = false;
        const subscription = store.subscribe(
          { after: position, batchSize: 2, onRetry: (error) => failures.push(error) },
          async ({ events }) => {
            expect(++running).toBe(1);
            await new Promise((resolve) => setTimeout(resolve, 10));
            running--;
            if (!failed && received.length >= 2) {
              failed = true;
              throw new Error('The table was locked');
            }
            received.push(...ids(events));
          },
        );
        await eventually(() => received.length >= 6);
        await subscription.stop();
        expect(received).toEqual(ids(await store.readStream(stream)));
        expect(failures).toEqual([new Error('The table was locked')]);
      });

      it('ends with the batch under way', async () => {
        let handled = 0;
        const subscription = store.subscribe({ batchSize: 1 }, async () => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          handled++;
        });
        await eventually(() => handled > 0);
        await subscription.stop();
        const atTheEnd = handled;
        await store.append(newStream(), [anEvent()], { expected: 'none' });
        await new Promise((resolve) => setTimeout(resolve, 60));
        expect(handled).toBe(atTheEnd);
      });
    });

    it('chains every event to the one before it', async () => {
      const report = await verifyChain(store);
      expect(report).toEqual({ streams: (await store.listStreams()).length, events: (await everything(store)).length });
    });
  });
}
