import { describe, expect, it } from '@jest/globals';
import { fold } from '#platform/event-sourcing';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import type { ReturnReasons } from '../return-reasons.js';
import {
  appraised,
  atEducation,
  educationAppraiser,
  forwarded,
  homeAffairsAppraiser,
  unclear,
} from '../../testing/appraisal.js';
import { open } from '../../testing/events.js';
import { rules } from '../../testing/rules.js';
import { returnNominee } from './return-nominee.js';

const reasons: ReturnReasons = { findings: [unclear], dueBefore: '2025-07-15' };

const sendBack =
  (changed: Partial<ReturnReasons> = {}, appraiser = educationAppraiser, today = '2025-07-05') =>
  (dossier: Dossier) =>
    returnNominee({ nomineeId: 'n1', ...reasons, ...changed }, dossier, rules, appraiser, today);

const returned = (changed: Partial<ReturnReasons> = {}) =>
  ({
    type: 'NomineeReturned',
    data: {
      stage: 'education',
      nomineeId: 'n1',
      extension: undefined,
      ...reasons,
      ...changed,
      to: { at: 'unit' },
      by: 'chuyen-vien-gddt',
    },
  }) as const;

describe('a nominee is returned with reasons', () => {
  it('to be supplemented within the deadline of the round (A-47)', () => {
    given(dossierDecider, ...atEducation)
      .when(sendBack())
      .then(returned());
  });

  it('that stay in the dossier however often it comes back', () => {
    const dossier = open(fold(dossierDecider, [...atEducation, returned(), returned({ dueBefore: '2025-07-10' })]));
    expect(dossier.returns).toMatchObject([
      { findings: [unclear], dueBefore: '2025-07-15' },
      { dueBefore: '2025-07-10' },
    ]);
  });

  it('also after approval, as long as the nominee still lies there', () => {
    given(dossierDecider, ...atEducation, appraised('n1'))
      .when(sendBack())
      .then(returned());
  });

  it('not when there is none, nor one without words, nor one about something unknown', () => {
    given(dossierDecider, ...atEducation)
      .when(sendBack({ findings: [] }))
      .thenRejected({ code: 'REASONS_REQUIRED', pointer: '/findings' });
    given(dossierDecider, ...atEducation)
      .when(
        sendBack({
          findings: [
            { ...unclear, reason: ' ' },
            { subject: 'component', id: 'giay-to-khac', reason: 'Thiếu' },
          ],
        }),
      )
      .thenRejected(
        { code: 'REASON_EMPTY', pointer: '/findings/0/reason' },
        { code: 'FINDING_SUBJECT_UNKNOWN', pointer: '/findings/1/id', subject: 'component', id: 'giay-to-khac' },
      );
  });
});

describe('the due date of a return', () => {
  it('lies within the deadline', () => {
    given(dossierDecider, ...atEducation)
      .when(sendBack({ dueBefore: '2025-07-16' }))
      .thenRejected({
        code: 'DUE_DATE_AFTER_DEADLINE',
        pointer: '/dueBefore',
        dueBefore: '2025-07-16',
        latest: '2025-07-15',
        ref: '004:L227',
        wording: 'trước ngày 15/7',
      });
  });

  it('lies later only under an extension with its document, and within that', () => {
    const extension = { before: '2025-07-20', document: '45/SGDĐT-VP' };
    given(dossierDecider, ...atEducation)
      .when(sendBack({ dueBefore: '2025-07-20', extension }))
      .then(returned({ dueBefore: '2025-07-20', extension }));
    given(dossierDecider, ...atEducation)
      .when(sendBack({ dueBefore: '2025-07-21', extension: { ...extension, document: '' } }))
      .thenRejected(
        { code: 'EXTENSION_DOCUMENT_REQUIRED', pointer: '/extension/document' },
        { code: 'DUE_DATE_AFTER_DEADLINE', pointer: '/dueBefore', dueBefore: '2025-07-21', latest: '2025-07-20' },
      );
  });

  it('leaves the unit at least today', () => {
    given(dossierDecider, ...atEducation)
      .when(sendBack({ dueBefore: '2025-07-05' }))
      .thenRejected({ code: 'DUE_DATE_PASSED', pointer: '/dueBefore', dueBefore: '2025-07-05', today: '2025-07-05' });
  });
});

it('a nominee forwarded to the home-affairs department is no longer the education department’s to return', () => {
  given(dossierDecider, ...atEducation, appraised('n1'), forwarded('n1'))
    .when(sendBack())
    .thenRejected({
      code: 'NOMINEE_NOT_HERE',
      nomineeId: 'n1',
      name: 'Phòng n1',
      holder: 'home_affairs',
      holderName: 'Sở Nội vụ',
      by: 'chuyen-vien-gddt',
    });
});

it('nobody returns a dossier that he prepared', () => {
  given(dossierDecider, ...atEducation)
    .when(sendBack({}, { ...homeAffairsAppraiser, personId: 'chuyen-vien' }))
    .thenRejected({ code: 'PREPARER_MAY_NOT_APPRAISE', ref: '004:L235' });
});
