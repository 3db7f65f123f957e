import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fold, type RecordedEvent } from '#platform/event-sourcing';
import { upcast } from '#platform/event-store';
import { nominationCatalogue } from './catalogue.js';
import { dossierDecider } from './dossier/dossier.js';
import type { DossierEvent } from './dossier/dossier-events.js';
import { quotaLedgerDecider, type QuotaLedgerEvent } from './places/quota-ledger.js';

const folder = new URL('__events__/', import.meta.url);

const stored = (type: string) =>
  upcast(
    nominationCatalogue,
    JSON.parse(readFileSync(new URL(`${type}.v1.json`, folder), 'utf8')) as RecordedEvent,
  ) as unknown;
const dossierAfter = (...types: DossierEvent['type'][]) =>
  fold(
    dossierDecider,
    types.map((type) => stored(type) as DossierEvent),
  );

const nomineeId = '0197a3c2-1b5e-7c40-9a51-5f6e2d3c4b01';
const documentId = '0197a3c9-2f00-7b22-b0c1-6d7e8f901234';
const prepared: DossierEvent['type'][] = [
  'DossierOpened',
  'NomineeAdded',
  'NomineeCorrected',
  'DocumentAttached',
  'AchievementReportConfirmed',
  'CriterionDeclared',
  'PrerequisiteWaived',
  'PaperCopiesRecorded',
];

describe('events of nominations as they were stored', () => {
  it('have an example of every version of every type', () => {
    const expected = Object.entries(nominationCatalogue).flatMap(([type, { version }]) =>
      Array.from({ length: version }, (_, index) => `${type}.v${index + 1}.json`),
    );
    expect(readdirSync(folder).sort()).toEqual(expected.sort());
  });

  it("are read as today's dossier, prepared and decided", () => {
    const nominee = {
      name: 'Bệnh viện đa khoa Xanh Pôn',
      kind: 'collective',
      category: 'so_ban_nganh',
      initiativeClaimed: true,
      flags: ['CLAN_COUNTED_AS_COLLECTIVE'],
      confirmedReportId: documentId,
      waivedCriteria: ['HNI-Ib2'],
      declarations: {
        'HNI-A4': {
          documentIds: [documentId],
          recognition: { title: 'don_vi_hoc_tap', level: 'tinh', date: '2024-12-20' },
          value: 32.5,
        },
      },
    };
    const whole = dossierAfter(
      ...prepared,
      'DossierSubmitted',
      'DossierClaimed',
      'NomineeAppraised',
      'DossierForwarded',
      'NomineesSubmittedToChairman',
      'NomineeDecided',
    );
    expect(whole).toMatchObject({
      situation: 'Submitted',
      unitId: 'so-y-te',
      submissions: 1,
      copies: 2,
      claims: { education: 'le-thi-hoa' },
      documents: {
        [documentId]: { component: 'achievement_report', file: { size: 183_245, mediaType: 'application/pdf' } },
      },
      nominees: { [nomineeId]: { ...nominee, stage: 'decided', outcome: 'awarded', appraisedBy: ['education'] } },
    });
  });

  it('are read as a dossier that went back, out and in again', () => {
    expect(dossierAfter(...prepared, 'DossierSubmitted', 'NomineeReturned', 'DossierReturned')).toMatchObject({
      situation: 'Returned',
      returns: [
        { stage: 'education', findings: [{ id: 'minutes' }] },
        { stage: 'home_affairs', dueBefore: '2025-07-15' },
      ],
      nominees: { [nomineeId]: { stage: 'unit', extension: { before: '2025-07-20' } } },
    });
    expect(dossierAfter('DossierOpened', 'NomineeAdded', 'DossierSubmitted', 'NomineeRefused')).toMatchObject({
      nominees: { [nomineeId]: { stage: 'refused' } },
    });
    expect(dossierAfter(...prepared, 'DocumentDetached', 'DossierWithdrawn')).toMatchObject({
      situation: 'Withdrawn',
      documents: {},
    });
    expect(dossierAfter(...prepared, 'DossierWithdrawn', 'DossierRevived')).toMatchObject({
      situation: 'Draft',
      life: 2,
    });
    expect(dossierAfter(...prepared, 'DraftDeleted')).toMatchObject({
      situation: 'Withdrawn',
      deletedBy: 'tran-van-hung',
    });
    expect(dossierAfter(...prepared, 'DossierWithdrawn', 'RevivalLapsed')).toMatchObject({
      situation: 'Withdrawn',
      life: 1,
      lapsedLife: 2,
    });
    expect(dossierAfter('DossierOpened', 'NomineeAdded', 'NomineeRemoved')).toMatchObject({
      nominees: {},
      goneNominees: [nomineeId],
    });
    expect(dossierAfter(...prepared, 'DossierSubmitted', 'DossierClaimed', 'ClaimReleased')).toMatchObject({
      claims: { education: undefined },
    });
    expect(dossierAfter('DossierOpened', 'NomineeAdmissionLapsed')).toMatchObject({ goneNominees: [nomineeId] });
  });

  it('are read as a draft that missed its deadline, until it is submitted', () => {
    expect(dossierAfter('DossierOpened', 'NomineeAdded', 'DraftLapsed')).toMatchObject({
      situation: 'Draft',
      lapsed: '2025-06-15',
    });
    expect(
      dossierAfter('DossierOpened', 'NomineeAdded', 'DraftLapsed', 'DossierSubmitted', 'AppraisalOverdue'),
    ).toMatchObject({ situation: 'Submitted', lapsed: undefined });
  });

  it('are read as places taken and given back', () => {
    const ledger = (...types: QuotaLedgerEvent['type'][]) =>
      fold(
        quotaLedgerDecider,
        types.map((type) => stored(type) as QuotaLedgerEvent),
      );
    expect(ledger('PlaceReserved').places).toMatchObject({ [nomineeId]: { kind: 'collective', life: 1 } });
    expect(ledger('PlaceReserved', 'PlaceReleased')).toEqual({ places: {}, released: { [nomineeId]: 1 } });
  });
});
