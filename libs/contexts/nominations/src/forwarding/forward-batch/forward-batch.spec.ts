import { describe, it } from '@jest/globals';
import type { RoundRules } from '#contexts/programmes';
import { fold } from '#platform/event-sourcing';
import { given } from '#platform/event-sourcing/testing';
import { type Batch, batchDecider, type BatchEvent, type ForwardedBatch } from '../batch.js';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { appraised, atEducation } from '../../testing/appraisal.js';
import { added, opened, returned, submitted } from '../../testing/events.js';
import { rules } from '../../testing/rules.js';
import { type ForwardBatch, forwardBatch, passagesOf } from './forward-batch.js';

const handOver = {
  step: 'education_to_home_affairs',
  before: '2026-08-01',
  ref: '004:L227',
  wording: 'trước ngày 01/8',
  reading: 'A-39',
} as const;
const annual2026: RoundRules = { ...rules, deadline: () => handOver };

const round = 'interim-2025-city';
const ready = [...atEducation, appraised('n1'), appraised('n2')];
const halfReady = [...atEducation, appraised('n1')];

const command: ForwardBatch = {
  batchId: 'b1',
  roundId: round,
  addressee: 'so-noi-vu',
  dossiers: [{ dossierId: 'd1' }],
  letter: { number: '120/SGDĐT', date: '2026-07-31' },
  by: 'chuyen-vien-gddt',
  at: '2026-07-31T02:00:00.000Z',
};

const forward =
  (
    changed: Partial<ForwardBatch> = {},
    dossiers: Record<string, readonly DossierEvent[]> = { d1: ready },
    under = annual2026,
  ) =>
  (batch: Batch) =>
    forwardBatch(
      { ...command, ...changed },
      batch,
      new Map<string, Dossier>(Object.entries(dossiers).map(([id, events]) => [id, fold(dossierDecider, events)])),
      under,
      passagesOf(under.route)[0]!,
    );

const forwarded = (nomineeIds: readonly string[], changed: Partial<ForwardedBatch> = {}): BatchEvent => ({
  type: 'BatchForwarded',
  data: {
    batchId: 'b1',
    roundId: round,
    sender: 'so-gddt',
    to: { at: 'stage', stage: 'home_affairs', unitId: 'so-noi-vu' },
    dossiers: [{ dossierId: 'd1', unitId: 'so-y-te', nomineeIds }],
    letter: command.letter,
    by: command.by,
    ...changed,
  },
});

const passed = {
  code: 'DEADLINE_PASSED',
  roundId: round,
  before: '2026-08-01',
  lastDay: '2026-07-31',
  ref: '004:L227',
  wording: 'trước ngày 01/8',
  reading: 'A-39',
};

describe('AC-12: the education department hands over "trước ngày 01/8"', () => {
  it('on Friday 31/7/2026 at 23:59 in time', () => {
    given(batchDecider)
      .when(forward({ at: '2026-07-31T16:59:59.999Z' }))
      .then(forwarded(['n1', 'n2']));
  });

  it('on Monday 03/8/2026 too late: the Saturday does not move the date', () => {
    given(batchDecider)
      .when(forward({ at: '2026-08-03T01:00:00.000Z' }))
      .thenRejected(passed);
  });

  it('on Monday 03/8/2026 in time where the round was extended', () => {
    const extended = { ...rules, deadline: () => ({ ...handOver, before: '2026-08-05', extendedBy: '9/SNV' }) };
    given(batchDecider)
      .when(forward({ at: '2026-08-03T01:00:00.000Z' }, { d1: ready }, extended))
      .then(forwarded(['n1', 'n2']));
  });
});

describe('a batch', () => {
  it('takes the appraised nominees and leaves the others', () => {
    given(batchDecider)
      .when(forward({}, { d1: halfReady }))
      .then(forwarded(['n1']));
  });

  it('takes no nominee that was not appraised, even by name', () => {
    given(batchDecider)
      .when(forward({ dossiers: [{ dossierId: 'd1', nomineeIds: ['n1', 'n2', 'n3'] }] }, { d1: halfReady }))
      .thenRejected(
        {
          code: 'NOMINEE_NOT_APPRAISED',
          bodyName: 'Sở Giáo dục và Đào tạo',
          pointer: '/dossiers/0/nomineeIds/1',
          nomineeId: 'n2',
          name: 'Phòng n2',
        },
        { code: 'NOMINEE_NOT_FOUND', pointer: '/dossiers/0/nomineeIds/2', nomineeId: 'n3' },
      );
  });

  it('holds at least one dossier', () => {
    given(batchDecider)
      .when(forward({ dossiers: [] }))
      .thenRejected({ code: 'EMPTY_BATCH', pointer: '/dossiers' });
  });

  it('goes to the home-affairs department only', () => {
    given(batchDecider)
      .when(forward({ addressee: 'chu-tich-ubnd' }))
      .thenRejected({
        code: 'WRONG_ADDRESSEE',
        pointer: '/addressee',
        expected: 'so-noi-vu',
        expectedName: 'Sở Nội vụ',
        given: 'chu-tich-ubnd',
        givenName: 'Chủ tịch Ủy ban nhân dân Thành phố',
        ref: '004:L199',
        wording: 'gửi về Sở Nội vụ',
      });
  });

  it('is held back by one wrong dossier, and all of them are named', () => {
    const elsewhere: DossierEvent = {
      type: 'DossierOpened',
      data: { dossierId: 'd4', roundId: 'annual-2026', unitId: 'so-y-te', by: 'x' },
    };
    given(batchDecider)
      .when(
        forward(
          {
            dossiers: ['d1', 'd2', 'd3', 'd4', 'd5', 'd1'].map((dossierId) => ({ dossierId })),
            letter: { number: '1', date: '2026-08-01' },
          },
          {
            d1: ready,
            d2: [...ready, returned('n1', 'n2')],
            d3: [opened, added('n1'), submitted(1, 'n1')],
            d4: [elsewhere],
          },
        ),
      )
      .thenRejected(
        { code: 'LETTER_DATE_IN_FUTURE', pointer: '/letter/date', date: '2026-08-01', today: '2026-07-31' },
        { code: 'WRONG_SITUATION', pointer: '/dossiers/1', situation: 'Returned', allowed: ['Submitted'] },
        { code: 'NOTHING_APPRAISED', pointer: '/dossiers/2', dossierId: 'd1' },
        { code: 'DOSSIER_OF_ANOTHER_ROUND', pointer: '/dossiers/3', dossierId: 'd4', roundId: 'annual-2026' },
        { code: 'DOSSIER_NOT_FOUND', pointer: '/dossiers/4', dossierId: 'd5' },
        { code: 'DOSSIER_REPEATED', pointer: '/dossiers/5', dossierId: 'd1' },
      );
  });

  it('is forwarded once; another content under its id is refused', () => {
    given(batchDecider, forwarded(['n1', 'n2']))
      .when(forward())
      .thenNothing();
    given(batchDecider, forwarded(['n1', 'n2']))
      .when(forward({ letter: { number: '121/SGDĐT', date: '2026-07-31' } }))
      .thenRejected({ code: 'BATCH_ID_TAKEN', batchId: 'b1' });
  });
});
