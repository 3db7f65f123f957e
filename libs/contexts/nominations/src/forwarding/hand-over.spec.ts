import { describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import type { Actor } from '#contexts/organisation';
import { fold, type RecordedEvent } from '#platform/event-sourcing';
import { type EventStore, InMemoryEventStore } from '#platform/event-store';
import { Refused } from '#platform/http';
import { type BatchEvent, isBatchStream } from './batch.js';
import { type Dossier, dossierAggregate, dossierDecider, dossierStream } from '../dossier/dossier.js';
import type { DossierEvent } from '../dossier/dossier-events.js';
import { ForwardBatchCommand } from './forward-batch/forward-batch.endpoint.js';
import { RefuseNomineeCommand } from '../appraising/refuse-nominee/refuse-nominee.endpoint.js';
import { ReturnNomineeCommand } from '../appraising/return-nominee/return-nominee.endpoint.js';
import { AProcess, contextOf, head } from '../testing/a-process.adapter.js';
import { added, submitted } from '../testing/events.js';
import { appraised } from '../testing/appraisal.js';
import { rules } from '../testing/rules.js';
import { Died, idOf, Watched } from '../testing/watched-store.js';
import { OpenHoldSweep } from './when-a-hold-stays-open-settle-it/open-holds.worker.js';
import { forwardItsDossiers } from './when-a-batch-is-forwarded-forward-its-dossiers/forward-its-dossiers.worker.js';
import { WithdrawDossierCommand } from '../submitting/withdraw-dossier/withdraw-dossier.endpoint.js';
import { openHoldsOf } from '../dossier/holds/hold.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const dossierIds = ['d1', 'd2', 'd3'];
const nomineeOf = (dossierId: string) => `${dossierId}-n`;
const later = '2025-06-01T02:05:00.000Z';

const appraiser: Actor = {
  personId: 'chuyen-vien',
  displayName: 'Chuyên viên',
  assignments: [{ role: 'education_appraiser', unitId: 'so-gddt' }],
};

type Step =
  | { readonly does: 'forward'; readonly batch: number; readonly dossiers: readonly string[]; readonly command: number }
  | { readonly does: 'return' | 'refuse' | 'withdraw'; readonly dossier: string };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('forward' as const),
      batch: fc.integer({ min: 1, max: 2 }),
      dossiers: fc.shuffledSubarray(dossierIds, { minLength: 1 }),
      command: fc.integer({ min: 0, max: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom('return' as const, 'refuse' as const, 'withdraw' as const),
      dossier: fc.constantFrom(...dossierIds),
    }),
  },
);

const person = fc.record({
  steps: fc.array(anyStep, { minLength: 1, maxLength: 3 }),
  dies: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
});

function act(process: AProcess, step: Step, name: string): Promise<unknown> {
  if (step.does === 'forward') {
    const { batch, dossiers, command } = step;
    const data = {
      batchId: idOf(`batch ${batch}`),
      roundId: rules.roundId,
      dossiers: dossiers.map((dossierId) => ({ dossierId, nomineeIds: [nomineeOf(dossierId)] })),
      letter: { number: `${batch}/TTr`, date: '2025-06-01' },
    };
    return process.execute(new ForwardBatchCommand(data, appraiser, contextOf(idOf(`forward ${batch} ${command}`))));
  }
  const { does, dossier: dossierId } = step;
  const context = contextOf(idOf(name));
  const nomineeId = nomineeOf(dossierId);
  const findings = [{ subject: 'nominee' as const, reason: 'Chưa rõ' }];
  switch (does) {
    case 'return':
      return process.execute(
        new ReturnNomineeCommand({ dossierId, nomineeId, findings, dueBefore: '2025-07-10' }, appraiser, context),
      );
    case 'refuse':
      return process.execute(new RefuseNomineeCommand({ dossierId, nomineeId, findings }, appraiser, context));
    case 'withdraw':
      return process.execute(new WithdrawDossierCommand({ dossierId, reason: 'Rút' }, head, context));
  }
}

interface Answer {
  readonly step: Step;
  readonly refused?: readonly string[];
}

async function live(process: AProcess, steps: readonly Step[], name: string): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const [index, step] of steps.entries()) {
    try {
      await act(process, step, `${name} ${index}`);
      answers.push({ step });
    } catch (error) {
      if (error instanceof Died) return answers;
      if (!(error instanceof Refused)) throw error;
      answers.push({ step, refused: error.rejections.map(({ code }) => code) });
    }
  }
  return answers;
}

async function appraisedDossiers(): Promise<InMemoryEventStore> {
  const store = new InMemoryEventStore();
  const { runner } = new AProcess(store, rules);
  for (const dossierId of dossierIds) {
    const nomineeId = nomineeOf(dossierId);
    const events: readonly DossierEvent[] = [
      { type: 'DossierOpened', data: { dossierId, roundId: rules.roundId, unitId: 'so-y-te', by: 'x' } },
      added(nomineeId),
      submitted(1, nomineeId),
      appraised(nomineeId),
    ];
    await runner.run<Dossier, DossierEvent>({
      stream: dossierStream(dossierId),
      aggregate: dossierAggregate,
      context: contextOf(idOf(dossierId)),
      decide: () => ({ outcome: 'accepted', events }),
    });
  }
  return store;
}

/** The sweep five minutes later, whatever is under way: commands that were halted must bear it. */
const sweep = (store: EventStore): Promise<void> => {
  const process = new AProcess(store, rules, later);
  return new OpenHoldSweep({
    store,
    clock: { now: () => new Date(later) },
    dispatch: (command) => process.execute(command as object),
  }).sweep();
};

/** What the automation and the sweep do afterwards, twice, as after a restart. */
async function tidyUp(store: EventStore): Promise<void> {
  const process = new AProcess(store, rules, later);
  for (let times = 0; times < 2; times++) {
    const { events } = await store.readAll({ types: forwardItsDossiers.handles, max: 10_000 });
    for (const event of events) {
      for (const { command } of await forwardItsDossiers.react(event))
        await process.execute(command(contextOf(idOf(`${event.id} ${times}`))) as object);
    }
    await sweep(store);
  }
}

interface World {
  readonly letters: readonly Extract<BatchEvent, { type: 'BatchForwarded' }>['data'][];
  readonly moves: readonly {
    readonly dossierId: string;
    readonly batchId: string;
    readonly nomineeIds: readonly string[];
  }[];
  readonly dossiers: ReadonlyMap<string, Dossier>;
}

function worldOf(events: readonly RecordedEvent[]): World {
  const batches = events.filter(({ stream }) => isBatchStream(stream)) as unknown as readonly BatchEvent[];
  const told = events as unknown as readonly (DossierEvent & { readonly stream: string })[];
  return {
    letters: batches.flatMap((event) => (event.type === 'BatchForwarded' ? [event.data] : [])),
    moves: told.flatMap((event) =>
      event.type === 'DossierForwarded' ? [{ ...event.data, dossierId: event.stream.slice('dossier-'.length) }] : [],
    ),
    dossiers: new Map(
      dossierIds.map((dossierId) => [
        dossierId,
        fold(
          dossierDecider,
          told.filter(({ stream }) => stream === dossierStream(dossierId)),
        ),
      ]),
    ),
  };
}

describe('two people on the same nominees, whoever does what, in whatever order, dying wherever', () => {
  it(`no letter names who did not go, nobody goes twice, nothing stays held (SEED=${seed})`, async () => {
    jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    let forwarded = 0;
    let lost = 0;
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(person, { minLength: 2, maxLength: 3 }), async (scheduler, people) => {
        const store = await appraisedDossiers();
        const turn = () => scheduler.schedule(Promise.resolve());
        const lives = people.map(({ steps, dies }, index) =>
          live(new AProcess(new Watched(store, turn, dies), rules), steps, `person ${index}`),
        );
        const sweeping = async () => {
          for (let times = 0; times < 2; times++) await turn().then(() => sweep(new Watched(store, turn)));
        };
        const [answers] = await scheduler.waitFor(Promise.all([Promise.all(lives), sweeping()]));
        await tidyUp(store);

        const { letters, moves, dossiers } = worldOf((await store.readAll({ max: 100_000 })).events);
        const named = letters.flatMap(({ batchId, dossiers: listed }) =>
          listed.flatMap(({ dossierId, nomineeIds }) => nomineeIds.map((id) => `${batchId} ${dossierId} ${id}`)),
        );
        const went = moves.flatMap(({ batchId, dossierId, nomineeIds }) =>
          nomineeIds.map((id) => `${batchId} ${dossierId} ${id}`),
        );
        expect([...went].sort()).toEqual([...named].sort());
        expect(new Set(moves.map(({ dossierId }) => dossierId)).size).toBe(moves.length);
        for (const dossier of dossiers.values()) {
          if (dossier.situation === 'NotOpened') throw new Error('It was opened');
          expect(openHoldsOf(dossier)).toEqual([]);
        }
        for (const { dossierId } of moves) {
          const dossier = dossiers.get(dossierId)!;
          expect(dossier).toMatchObject({
            situation: expect.stringMatching(/Submitted|Withdrawn/),
            nominees: { [nomineeOf(dossierId)]: { stage: 'home_affairs' } },
          });
        }
        for (const { step, refused } of answers.flat()) {
          if (step.does !== 'forward' || refused) continue;
          expect(letters.map(({ batchId }) => batchId)).toContain(idOf(`batch ${step.batch}`));
        }
        forwarded += letters.length;
        lost += answers.flat().filter(({ refused }) => refused !== undefined).length;
      }),
      { seed, numRuns: 300 },
    );
    // the property would hold of a world in which nothing is sent, or nobody is in anybody's way
    expect(forwarded).toBeGreaterThan(100);
    expect(lost).toBeGreaterThan(100);
  });
});

describe('somebody whose command died under way and who gives it again at once', () => {
  const forward: Step = { does: 'forward', batch: 1, dossiers: ['d1', 'd2'], command: 0 };
  const atOnce = () => Promise.resolve();

  it('is not in the own way, wherever it died', async () => {
    jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    for (let dies = 1; dies < 40; dies++) {
      const store = await appraisedDossiers();
      await live(new AProcess(new Watched(store, atOnce, dies), rules), [forward], 'first');
      expect(await live(new AProcess(store, rules), [forward], 'again')).toEqual([{ step: forward }]);
      const { letters, moves } = worldOf((await store.readAll({ max: 100_000 })).events);
      expect([letters.length, moves.length]).toEqual([1, 2]);
    }
  });
});
