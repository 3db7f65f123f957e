import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { PermissionTable } from '#contexts/organisation.module';
import { DecisionRunner, EventStore, InMemoryEventStore } from '#platform/event-store';
import { LoadWorkingCalendarHandler } from './load-working-calendar/load-working-calendar.endpoint.js';
import { OpenRoundHandler } from './open-round/open-round.endpoint.js';
import { programmePermissions } from './permissions.js';
import { KnownDocuments } from './pack/known-documents.service.js';
import { PublishPackHandler } from './publish-pack/publish-pack.endpoint.js';
import { RoundReader } from './round-reader.service.js';
import { RoundRulesReader } from './round-rules-reader.service.js';
import { seedProgrammes } from './seed-programmes.service.js';
import { documentKinds } from './testing/documents.js';

describe('a new installation', () => {
  let service: TestingModule;
  let store: InMemoryEventStore;

  beforeEach(async () => {
    store = new InMemoryEventStore();
    service = await Test.createTestingModule({
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: EventStore, useValue: store },
        { provide: DecisionRunner, useFactory: () => new DecisionRunner(store) },
        { provide: PermissionTable, useValue: new PermissionTable(programmePermissions) },
        { provide: KnownDocuments, useValue: { kinds: documentKinds } satisfies KnownDocuments },
        RoundReader,
        RoundRulesReader,
        PublishPackHandler,
        LoadWorkingCalendarHandler,
        OpenRoundHandler,
      ],
    }).compile();
    await service.init();
  });

  afterEach(() => service.close());

  const seed = (now = '2026-05-01T00:00:00Z') =>
    seedProgrammes({ commands: service.get(CommandBus), rounds: service.get(RoundReader), now: new Date(now) });
  const events = async () => (await store.readAll()).events.map(({ stream, type }) => `${stream} ${type}`);

  it('gets the pack, three calendars and the rounds of the plan, once', async () => {
    await seed();
    const first = await events();
    expect(first).toEqual([
      'pack-vn-hanoi-2024 PackPublished',
      'calendar-2024 WorkingCalendarLoaded',
      'calendar-2025 WorkingCalendarLoaded',
      'calendar-2026 WorkingCalendarLoaded',
      'round-annual-2026-city RoundOpened',
      'round-interim-2025-city RoundOpened',
      'round-interim-2025-state RoundOpened',
      'round-final-2030-city RoundOpened',
      'round-final-2030-state RoundOpened',
    ]);
    await seed();
    expect(await events()).toEqual(first);
  });

  it("gets the next year's annual round at its next start, and none after the programme", async () => {
    await seed();
    await seed('2027-01-01T00:00:00Z');
    await seed('2031-01-01T00:00:00Z');
    expect((await events()).filter((event) => event.includes('annual'))).toEqual([
      'round-annual-2026-city RoundOpened',
      'round-annual-2027-city RoundOpened',
    ]);
  });

  it('answers other contexts with the rules of a round, and with nothing for one that was not opened', async () => {
    await seed();
    const rules = await service
      .get(RoundRulesReader)
      .rulesFor('interim-2025-city', { unitId: 'so-y-te', category: 'so_ban_nganh' }, '2025-05-01T00:00:00Z');
    expect(rules).toMatchObject({
      rulesVersion: 'vn-hanoi-2024@1',
      quota: { quotaId: 'Q25-UNIT', caps: { collective: 4, individual: 4 } },
    });
    expect(
      await service
        .get(RoundRulesReader)
        .rulesFor('annual-2029-city', { unitId: 'so-y-te', category: 'so_ban_nganh' }, '2029-05-01T00:00:00Z'),
    ).toBeUndefined();
  });
});
