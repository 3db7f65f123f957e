import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { accepted, fold, type RecordedEvent } from '#platform/event-sourcing';
import { upcast } from '#platform/event-store';
import { calendarCatalogue, calendarDecider, type CalendarEvent } from './calendar-year.js';
import { validatePack } from './pack/validate-pack.js';
import { packCatalogue, packDecider, type PackEvent } from './published-pack.js';
import { publishPack } from './publish-pack/publish-pack.js';
import { roundCatalogue, roundDecider, type RoundEvent } from './round.js';
import { hanoi } from './testing/hanoi.adapter.js';
import { timetableCatalogue, timetableDecider, type TimetableEvent } from './timetable.js';
import { documentKinds } from './testing/documents.js';

const catalogue = { ...packCatalogue, ...calendarCatalogue, ...roundCatalogue, ...timetableCatalogue };
const folder = new URL('__events__/', import.meta.url);

const stored = (name: string) =>
  upcast(catalogue, JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as RecordedEvent) as unknown;

describe('events of programmes as they were stored', () => {
  it('have an example of every version of every type', () => {
    const expected = Object.entries(catalogue).flatMap(([type, { version }]) =>
      Array.from({ length: version }, (_, index) => `${type}.v${index + 1}.json`),
    );
    expect(readdirSync(folder).sort()).toEqual(expected.sort());
  });

  it("are read as today's round", () => {
    const types = [
      'RoundOpened',
      'RoundDeadlineSet',
      'DeadlineExtended',
      'LateAcceptanceGranted',
      'QuotaModeSet',
      'ConferenceScheduled',
      'RoundClosed',
    ];
    expect(
      fold(
        roundDecider,
        types.map((type) => stored(`${type}.v1`) as RoundEvent),
      ),
    ).toEqual({
      situation: 'Closed',
      roundId: 'interim-2025-city',
      packId: 'vn-hanoi-2024',
      packVersion: 1,
      occasion: 'interim',
      year: 2025,
      tier: 'city',
      title: 'Khen thưởng sơ kết giai đoạn 2023 - 2025, cấp Thành phố',
      deadlines: {
        unit_to_education: { step: 'unit_to_education', before: '2025-06-15', document: 'Công văn 100/SNV' },
      },
      extensions: [
        {
          step: 'unit_to_education',
          unitId: 'so-y-te',
          before: '2025-06-20',
          document: 'Công văn 130/SGDĐT',
          reason: 'Ảnh hưởng của mưa lũ',
        },
      ],
      lateAcceptances: [
        {
          unitId: 'so-cong-thuong',
          covers: { withoutLimit: true },
          reason: 'Thiên tai',
          document: 'Công văn 150/SGDĐT',
          by: 'so-giao-duc-va-dao-tao',
        },
      ],
      quotaModes: { 'Q25-DISTRICT': { mode: 'POOLED', total: 4, basisDocument: 'Công văn 7/SNV' } },
      conference: { date: '2025-11-28', document: 'Kế hoạch 300/KH-UBND' },
    });
  });

  it('a late acceptance of today is for one dossier, and can be taken back', () => {
    const accepted = ['RoundOpened.v1', 'LateAcceptanceGranted.v2'].map((name) => stored(name) as RoundEvent);
    expect(fold(roundDecider, accepted)).toMatchObject({ lateAcceptances: [{ covers: { dossierId: 'd1' } }] });
    expect(fold(roundDecider, [...accepted, stored('LateAcceptanceTakenBack.v1') as RoundEvent])).toMatchObject({
      lateAcceptances: [],
    });
  });

  it("are read as today's timetable", () => {
    const types = ['WindowOpened', 'DeadlineReminderDue', 'WindowClosed', 'ConferenceReminderDue', 'LastDayMoved'];
    expect(
      fold(
        timetableDecider,
        types.map((type) => stored(`${type}.v1`) as TimetableEvent),
      ),
    ).toEqual({
      turns: { unit_to_education: 2 },
      reached: [
        'unit_to_education.opens.1',
        'unit_to_education.reminder.2025-06-20.7-days.so-y-te',
        'unit_to_education.closes.2',
        'conference.reminder.2025-03-07.5-working-days',
        'conference.moved.1.2025-01-16',
      ],
      told: { conference: '2025-01-16' },
      moves: 1,
    });
  });

  it('hold a pack that is still a pack without problems', () => {
    const [pack] = fold(packDecider, [stored('PackPublished.v2') as PackEvent]);
    expect(validatePack(pack, documentKinds)).toEqual({ pack });
  });

  it('hold a pack of before routes were data, which is read as the pack of today: a start publishes nothing', () => {
    const published = fold(packDecider, [stored('PackPublished.v1') as PackEvent]);
    expect(validatePack(published[0], documentKinds)).toEqual({ pack: hanoi });
    expect(publishPack({ pack: hanoi, by: 'quan-tri' }, published)).toEqual(accepted());
  });

  it("are read as today's calendar", () => {
    expect(fold(calendarDecider, [stored('WorkingCalendarLoaded.v1') as CalendarEvent])).toEqual({
      year: 2025,
      offDays: ['2025-01-01', '2025-05-02'],
      workingSaturdays: ['2025-04-26'],
      document: 'Lịch nghỉ lễ, tết năm 2025',
      sources: ['https://example.vn/lich-2025'],
    });
  });
});
