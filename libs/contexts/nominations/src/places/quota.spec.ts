import { describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import type { QuotaKind } from '#contexts/programmes';
import { type Decision, fold, type RecordedEvent } from '#platform/event-sourcing';
import { type EventStore, InMemoryEventStore } from '#platform/event-store';
import { Refused } from '#platform/http';
import { AddNomineeCommand } from '../preparing/add-nominee/add-nominee.endpoint.js';
import {
  type Dossier,
  dossierAggregate,
  dossierDecider,
  dossierStream,
  livingNomineesOf,
  nomineesOf,
} from '../dossier/dossier.js';
import type { DossierEvent } from '../dossier/dossier-events.js';
import { countsAs } from '../preparing/nominee-rules.js';
import {
  placesOf,
  type QuotaLedger,
  quotaLedgerDecider,
  type QuotaLedgerEvent,
  quotaLedgerStream,
} from './quota-ledger.js';
import { RemoveNomineeCommand } from '../preparing/remove-nominee/remove-nominee.endpoint.js';
import { ReviveDossierCommand } from '../submitting/revive-dossier/revive-dossier.endpoint.js';
import { AProcess, contextOf, head } from '../testing/a-process.adapter.js';
import { rules as departmentRules, departmentQuota } from '../testing/rules.js';
import { Died, idOf, Watched } from '../testing/watched-store.js';
import { releaseItsPlace } from './when-a-nominee-leaves-release-its-place/release-its-place.worker.js';
import { EmptyPlaceSweep } from './when-a-reserved-place-stays-empty-release-it/empty-places.worker.js';
import { WithdrawDossierCommand } from '../submitting/withdraw-dossier/withdraw-dossier.endpoint.js';

const cap = 2;
const rules = { ...departmentRules, quota: { ...departmentQuota, caps: { collective: cap, individual: cap } } };
const ledgerStream = quotaLedgerStream(rules.roundId, 'so-y-te');
const dossierIds = ['d1', 'd2'];
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

type Step =
  | { readonly does: 'add'; readonly dossier: number; readonly nominee: number; readonly kind: QuotaKind }
  | { readonly does: 'remove' | 'refuse'; readonly dossier: number; readonly nominee: number }
  | { readonly does: 'submit' | 'return' | 'withdraw' | 'revive'; readonly dossier: number };

const dossier = fc.integer({ min: 0, max: 1 });
const nominee = fc.integer({ min: 0, max: 3 });
const kind = fc.constantFrom<QuotaKind[]>('collective', 'individual');
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('add' as const), dossier, nominee, kind }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom('remove' as const, 'refuse' as const), dossier, nominee }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom('submit' as const, 'return' as const, 'withdraw' as const, 'revive' as const),
      dossier,
    }),
  },
);

/** What one person does: a few steps, one after the other. `dies` is how many reads and writes the process lives. */
const person = fc.record({
  steps: fc.array(anyStep, { minLength: 1, maxLength: 6 }),
  dies: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
});

const categories = { collective: 'so_ban_nganh', individual: 'ca_nhan_khac' } as const;
const nomineeIdOf = (step: { dossier: number; nominee: number }) => `${dossierIds[step.dossier]}-n${step.nominee}`;

/** What the appraisers do, reduced to its event. */
function appraisersSay(state: Dossier, step: Step): Decision<DossierEvent> {
  if (state.situation === 'NotOpened' || state.situation === 'Withdrawn') return { outcome: 'accepted', events: [] };
  const at = (stage: string) =>
    nomineesOf(state)
      .filter((one) => one.stage === stage)
      .map(({ nomineeId }) => nomineeId);
  const one = 'nominee' in step ? nomineeIdOf(step) : '';
  if (step.does === 'submit' && at('unit').length > 0) {
    const data = {
      submission: state.submissions + 1,
      to: { at: 'stage' as const, stage: 'education' as const, unitId: 'so-gddt' },
      nomineeIds: at('unit'),
      late: false,
      warnings: [],
      by: 'x',
      at: '',
    };
    return { outcome: 'accepted', events: [{ type: 'DossierSubmitted', data }] };
  }
  if (step.does === 'return' && at('education').length > 0) {
    return {
      outcome: 'accepted',
      events: [
        {
          type: 'DossierReturned',
          data: {
            stage: 'education',
            nomineeIds: at('education'),
            findings: [],
            dueBefore: '',
            to: { at: 'unit' },
            by: 'y',
          },
        },
      ],
    };
  }
  if (step.does === 'refuse' && at('education').includes(one)) {
    return {
      outcome: 'accepted',
      events: [{ type: 'NomineeRefused', data: { stage: 'education', nomineeId: one, findings: [], by: 'y' } }],
    };
  }
  return { outcome: 'accepted', events: [] };
}

async function act(process: AProcess, step: Step, commandId: string): Promise<void> {
  const dossierId = dossierIds[step.dossier]!;
  const context = contextOf(commandId);
  switch (step.does) {
    case 'add': {
      const nomineeId = nomineeIdOf(step);
      const data = {
        dossierId,
        nomineeId,
        name: nomineeId,
        kind: step.kind,
        category: categories[step.kind],
        initiativeClaimed: false,
      };
      await process.execute(new AddNomineeCommand(data, head, context));
      return;
    }
    case 'remove':
      await process.execute(new RemoveNomineeCommand({ dossierId, nomineeId: nomineeIdOf(step) }, head, context));
      return;
    case 'withdraw':
      await process.execute(new WithdrawDossierCommand({ dossierId, reason: 'x' }, head, context));
      return;
    case 'revive':
      await process.execute(new ReviveDossierCommand({ dossierId }, head, context));
      return;
    default:
      await process.runner.run<Dossier, DossierEvent>({
        stream: dossierStream(dossierId),
        aggregate: dossierAggregate,
        context,
        decide: (state) => appraisersSay(state, step),
      });
  }
}

async function live(process: AProcess, steps: readonly Step[], name: string): Promise<void> {
  for (const [index, step] of steps.entries()) {
    try {
      await act(process, step, idOf(`${name} ${index}`));
    } catch (error) {
      if (error instanceof Died) return;
      if (!(error instanceof Refused)) throw error;
    }
  }
}

/** Releases places that stay empty, with no patience at all: commands under way must bear it. */
async function sweep(store: EventStore): Promise<void> {
  const process = new AProcess(store, rules);
  const clock = { now: () => new Date('2025-06-01T02:02:00.000Z') };
  const onFailure = (_: string, error: unknown) => {
    throw error;
  };
  await new EmptyPlaceSweep({
    store,
    clock,
    dispatch: (command) => process.execute(command as object),
    onFailure,
  }).sweep();
}

/** What the automations do afterwards, twice, as after a restart. */
async function tidyUp(store: EventStore): Promise<void> {
  const process = new AProcess(store, rules);
  for (let times = 0; times < 2; times++) {
    const { events } = await store.readAll({ types: releaseItsPlace.handles, max: 10_000 });
    for (const event of events) {
      for (const { command } of await releaseItsPlace.react(event))
        await process.execute(command(contextOf(idOf(`${event.id} ${times}`))) as object);
    }
    await sweep(store);
  }
}

interface World {
  readonly ledger: QuotaLedger;
  readonly dossiers: ReadonlyMap<string, Dossier>;
}

/** The world after every event, in the order in which they were stored. */
function* history(events: readonly RecordedEvent[]): Generator<World> {
  let ledger = quotaLedgerDecider.initial;
  const dossiers = new Map<string, Dossier>();
  for (const event of events) {
    if (event.stream === ledgerStream) ledger = quotaLedgerDecider.evolve(ledger, event as unknown as QuotaLedgerEvent);
    else
      dossiers.set(
        event.stream,
        dossierDecider.evolve(dossiers.get(event.stream) ?? dossierDecider.initial, event as unknown as DossierEvent),
      );
    yield { ledger, dossiers };
  }
}

const standing = ({ dossiers }: World) =>
  [...dossiers.values()].flatMap((state) =>
    state.situation === 'NotOpened' || state.situation === 'Withdrawn'
      ? []
      : livingNomineesOf(state).map((one) => ({
          nomineeId: one.nomineeId,
          kind: countsAs(one, rules),
          life: state.life,
        })),
  );

const countOf = (all: readonly { readonly kind: QuotaKind }[], one: QuotaKind) =>
  all.filter((each) => each.kind === one).length;

const beginnings: readonly (readonly Step[])[] = [
  [],
  [
    { does: 'add', dossier: 0, nominee: 0, kind: 'collective' },
    { does: 'add', dossier: 0, nominee: 1, kind: 'collective' },
    { does: 'withdraw', dossier: 0 },
  ],
];

async function opened(): Promise<InMemoryEventStore> {
  const store = new InMemoryEventStore();
  const { runner } = new AProcess(store, rules);
  for (const dossierId of dossierIds) {
    const decide = (): Decision<DossierEvent> => ({
      outcome: 'accepted',
      events: [{ type: 'DossierOpened', data: { dossierId, roundId: rules.roundId, unitId: 'so-y-te', by: 'x' } }],
    });
    await runner.run<Dossier, DossierEvent>({
      stream: dossierStream(dossierId),
      aggregate: dossierAggregate,
      context: contextOf(idOf(dossierId)),
      decide,
    });
  }
  return store;
}

describe('the places of a unit, whoever does what, in whatever order, dying wherever', () => {
  it(`never pass the cap, are held by everybody who stands in a dossier, and none leaks (SEED=${seed})`, async () => {
    jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    let crowded = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(person, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...beginnings),
        async (scheduler, people, beginning) => {
          const store = await opened();
          await live(new AProcess(store, rules), beginning, 'beginning');
          const turn = () => scheduler.schedule(Promise.resolve());
          const lives = people.map(({ steps, dies }, index) =>
            live(new AProcess(new Watched(store, turn, dies), rules), steps, `person ${index}`),
          );
          const impatient = async () => {
            for (let times = 0; times < 4; times++) await turn().then(() => sweep(new Watched(store, turn)));
          };
          await scheduler.waitFor(Promise.all([...lives, impatient()]));
          await tidyUp(store);

          const { events } = await store.readAll({ max: 100_000 });
          let last: World | undefined;
          for (const world of history(events)) {
            for (const one of ['collective', 'individual'] as const) {
              expect(countOf(placesOf(world.ledger), one)).toBeLessThanOrEqual(cap);
              expect(countOf(standing(world), one)).toBeLessThanOrEqual(cap);
            }
            for (const one of standing(world)) expect(world.ledger.places[one.nomineeId]).toMatchObject(one);
            last = world;
          }
          const places = placesOf(last!.ledger).map(({ nomineeId, kind, life }) => ({ nomineeId, kind, life }));
          expect(new Set(places.map((place) => JSON.stringify(place)))).toEqual(
            new Set(standing(last!).map((place) => JSON.stringify(place))),
          );
          if (countOf(places, 'collective') === cap) crowded++;
        },
      ),
      { seed, numRuns: 300 },
    );
    // the property would hold of a world in which nothing happens
    expect(crowded).toBeGreaterThan(30);
  });
});

describe('two tabs of one unit racing for the last place', () => {
  it('have exactly one winner', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const store = await opened();
        await act(
          new AProcess(store, rules),
          { does: 'add', dossier: 0, nominee: 0, kind: 'collective' },
          idOf('first'),
        );
        const tab = (nominee: number) =>
          act(
            new AProcess(new Watched(store, () => scheduler.schedule(Promise.resolve())), rules),
            { does: 'add', dossier: nominee % 2, nominee, kind: 'collective' },
            idOf(`tab ${nominee}`),
          );
        const outcomes = await scheduler.waitFor(Promise.allSettled([tab(1), tab(2)]));
        expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        const ledger = fold(
          quotaLedgerDecider,
          (await store.readStream(ledgerStream)) as unknown as QuotaLedgerEvent[],
        );
        expect(placesOf(ledger).length).toBe(cap);
      }),
      { seed, numRuns: 50 },
    );
  });
});

describe('one nominee id sent as two kinds by two tabs, one of which may die', () => {
  it(`enters with a place of its kind or not at all (SEED=${seed})`, async () => {
    const inOneDossier = { does: 'add', dossier: 0, nominee: 0 } as const;
    const lives = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), lives, lives, async (scheduler, ...dies) => {
        const store = await opened();
        const turn = () => scheduler.schedule(Promise.resolve());
        const tabs = (['collective', 'individual'] as const).map((kind, tab) =>
          live(new AProcess(new Watched(store, turn, dies[tab]), rules), [{ ...inOneDossier, kind }], `as ${kind}`),
        );
        await scheduler.waitFor(Promise.all(tabs));
        const { events } = await store.readAll({ max: 1_000 });
        for (const world of history(events))
          for (const one of standing(world)) expect(world.ledger.places[one.nomineeId]).toMatchObject(one);
      }),
      { seed, numRuns: 200 },
    );
  });
});
