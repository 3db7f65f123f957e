import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { accepted, type CommandContext, type Decision, type DomainEvent, rejected } from '#platform/event-sourcing';
import { DecisionRunner } from './decision-runner.js';
import { InMemoryEventStore } from './in-memory-event-store.js';

type Taken = DomainEvent<'PlaceTaken', { name: string }>;

const places = {
  decider: {
    initial: [] as readonly string[],
    evolve: (taken: readonly string[], { data }: Taken) => [...taken, data.name],
  },
  catalogue: {
    PlaceTaken: {
      version: 2,
      meaning: 'A place is taken.',
      upcasts: [(data: object) => ({ name: (data as { who: string }).who })],
    },
  },
};

const cap = 3;

function take(name: string) {
  return (taken: readonly string[]): Decision<Taken> => {
    if (taken.includes(name)) return accepted();
    return taken.length < cap
      ? accepted({ type: 'PlaceTaken', data: { name } })
      : rejected({ code: 'QUOTA_EXCEEDED', cap });
  };
}

const by = (more: Partial<CommandContext> = {}): CommandContext => ({
  commandId: randomUUID(),
  correlationId: 'c',
  causationId: 'c',
  at: '2025-08-05T02:00:00.000Z',
  actor: 'lan',
  ...more,
});

describe('the path of a command', () => {
  const stream = 'ledger-1';
  let store: InMemoryEventStore;
  let runner: DecisionRunner;
  beforeEach(() => {
    store = new InMemoryEventStore();
    runner = new DecisionRunner(store);
  });
  const run = (name: string, context = by(), on = runner) =>
    on.run({ stream, aggregate: places, context, decide: take(name) });
  const names = async () => (await store.readStream(stream)).map(({ data }) => (data as Taken['data']).name);

  it('stores what was decided, with who, when and why', async () => {
    const context = by({ onBehalfOf: 'so-noi-vu', rulesVersion: 'ha-noi@1' });
    const outcome = await run('An', context);
    const [event] = await store.readStream(stream);
    expect(outcome).toEqual({
      outcome: 'accepted',
      events: [{ type: 'PlaceTaken', data: { name: 'An' } }],
      revision: 0n,
      position: event!.position,
      replayed: false,
      dryRun: false,
    });
    expect(event).toMatchObject({ version: 2, metadata: { ...context } });
  });

  it('answers a repeated command with its first result, also in another process and after others', async () => {
    const context = by();
    const first = await run('An', context);
    await run('Bình');
    const again = { ...first, replayed: true };
    expect(await run('An', context)).toEqual(again);
    expect(await run('An', context, new DecisionRunner(store))).toEqual(again);
    expect(await names()).toEqual(['An', 'Bình']);
  });

  it('never passes the cap, however many race in however many processes', async () => {
    const runners = [runner, new DecisionRunner(store), new DecisionRunner(store)];
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, number) => run(`N${number}`, by(), runners[number % 3])),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(cap);
    expect(await names()).toHaveLength(cap);
  });

  it('refuses, repeats and tries on the state of the store, not on an older one', async () => {
    const other = new DecisionRunner(store);
    await run('An');
    await run('Bình', by(), other);
    await run('Chi', by(), other);
    expect(await run('Dung', by({ dryRun: true }))).toEqual({
      outcome: 'rejected',
      rejections: [{ code: 'QUOTA_EXCEEDED', cap }],
      revision: 2n,
    });
    expect(await run('Chi')).toMatchObject({ outcome: 'accepted', events: [], revision: 2n });
    expect(await runner.state(stream, places)).toEqual({ state: ['An', 'Bình', 'Chi'], revision: 2n });
  });

  it('only tells what would happen in a dry run', async () => {
    expect(await run('An', by({ dryRun: true }))).toEqual({
      outcome: 'accepted',
      events: [{ type: 'PlaceTaken', data: { name: 'An' } }],
      replayed: false,
      dryRun: true,
    });
    expect(await names()).toEqual([]);
  });

  it('refuses a caller who has seen another revision, with the actual one', async () => {
    const other = new DecisionRunner(store);
    await run('An');
    await run('Bình', by(), other);
    await expect(run('Chi', by({ expectedRevision: 0n }))).rejects.toMatchObject({
      name: 'RevisionConflict',
      expected: 0n,
      actual: 1n,
    });
    expect(await run('Chi', by({ expectedRevision: 1n }))).toMatchObject({ outcome: 'accepted', revision: 2n });
  });

  it('reads old versions of events as today’s', async () => {
    const id = randomUUID();
    const metadata = {
      at: '2025-01-01T00:00:00.000Z',
      actor: 'lan',
      commandId: id,
      correlationId: id,
      causationId: id,
    };
    await store.append(stream, [{ id, type: 'PlaceTaken', version: 1, data: { who: 'An' }, metadata }], {
      expected: 'none',
    });
    expect(await runner.state(stream, places)).toEqual({ state: ['An'], revision: 0n });
    expect(await run('An', by({ commandId: id }))).toMatchObject({
      replayed: true,
      events: [{ type: 'PlaceTaken', data: { name: 'An' } }],
    });
  });
});
