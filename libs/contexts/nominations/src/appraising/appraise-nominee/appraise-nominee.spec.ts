import { describe, it } from '@jest/globals';
import type { CriterionFinding } from '../../dossier/dossier-events.js';
import { given } from '#platform/event-sourcing/testing';
import type { Appraiser } from '../appraisal.js';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import {
  appraised,
  atEducation,
  educationAppraiser,
  everyCriterionMet,
  forwarded,
  homeAffairsAppraiser,
} from '../../testing/appraisal.js';
import { returned } from '../../testing/events.js';
import { rules } from '../../testing/rules.js';
import { appraiseNominee } from './appraise-nominee.js';

const appraise =
  (appraiser: Appraiser = educationAppraiser, findings: readonly CriterionFinding[] = everyCriterionMet) =>
  (dossier: Dossier) =>
    appraiseNominee({ nomineeId: 'n1', findings }, dossier, rules, appraiser);

describe('a nominee that meets every criterion', () => {
  it('is approved by the education department', () => {
    given(dossierDecider, ...atEducation)
      .when(appraise())
      .then(appraised('n1'));
  });

  it('is approved by the home-affairs department once it lies there', () => {
    given(dossierDecider, ...atEducation, appraised('n1'), forwarded('n1'))
      .when(appraise(homeAffairsAppraiser))
      .then(appraised('n1', 'home_affairs'));
  });

  it('is approved once', () => {
    given(dossierDecider, ...atEducation, appraised('n1'))
      .when(appraise())
      .thenNothing();
  });
});

describe('who may approve, and when', () => {
  it('nobody who prepared the dossier, also where the education department nominates (A-45)', () => {
    const preparer = { personId: 'chuyen-vien', stages: ['education'], route: rules.route } as const;
    given(dossierDecider, ...atEducation)
      .when(appraise(preparer))
      .thenRejected({ code: 'PREPARER_MAY_NOT_APPRAISE', ref: '004:L235' });
  });

  it('only the body at which the nominee lies', () => {
    given(dossierDecider, ...atEducation)
      .when(appraise(homeAffairsAppraiser))
      .thenRejected({
        code: 'NOMINEE_NOT_HERE',
        nomineeId: 'n1',
        name: 'Phòng n1',
        holder: 'education',
        holderName: 'Sở Giáo dục và Đào tạo',
        by: 'nguoi-dung-dau',
      });
    given(dossierDecider, ...atEducation, appraised('n1'), forwarded('n1'))
      .when(appraise())
      .thenRejected({
        code: 'NOMINEE_NOT_HERE',
        nomineeId: 'n1',
        name: 'Phòng n1',
        holder: 'home_affairs',
        holderName: 'Sở Nội vụ',
        by: 'chuyen-vien-gddt',
      });
  });

  it('nobody while the dossier is returned', () => {
    given(dossierDecider, ...atEducation, returned('n1', 'n2'))
      .when(appraise())
      .thenRejected({ code: 'WRONG_SITUATION', situation: 'Returned', allowed: ['Submitted'] });
  });

  it('nobody while this nominee alone is returned', () => {
    const back = {
      type: 'NomineeReturned',
      data: { stage: 'education', nomineeId: 'n1', findings: [], dueBefore: '2025-07-15', to: { at: 'unit' }, by: 'x' },
    } as const;
    given(dossierDecider, ...atEducation, back)
      .when(appraise())
      .thenRejected({ code: 'NOMINEE_NOT_HERE', nomineeId: 'n1', name: 'Phòng n1', holder: 'unit', by: 'x' });
  });
});

describe('findings', () => {
  it('cover every criterion of the category', () => {
    given(dossierDecider, ...atEducation)
      .when(appraise(educationAppraiser, [{ criterionId: 'HNI-A1', met: true }]))
      .thenRejected({
        code: 'FINDINGS_INCOMPLETE',
        pointer: '/findings',
        missing: ['HNI-A4'],
        labels: ['Đơn vị học tập'],
      });
  });

  it('need none for a criterion that was waived', () => {
    const waived = {
      type: 'PrerequisiteWaived',
      data: { nomineeId: 'n1', criterionId: 'HNI-A4', reason: 'A-31', document: '1/SNV', by: 'x' },
    } as const;
    const findings = [{ criterionId: 'HNI-A1', met: true }];
    given(dossierDecider, ...atEducation, waived)
      .when(appraise(educationAppraiser, findings))
      .then({
        type: 'NomineeAppraised',
        data: { stage: 'education', nomineeId: 'n1', findings, by: 'chuyen-vien-gddt' },
      });
  });

  it('that fail leave only return or refusal, and are told with the plan’s words', () => {
    given(dossierDecider, ...atEducation)
      .when(
        appraise(educationAppraiser, [
          { criterionId: 'HNI-A1', met: true },
          { criterionId: 'HNI-A4', met: false, reason: 'Chưa có quyết định' },
        ]),
      )
      .thenRejected({
        code: 'CRITERION_NOT_MET',
        pointer: '/findings/1/met',
        criterionId: 'HNI-A4',
        label: 'Đơn vị học tập',
        ref: '004:L67',
        wording: 'Được công nhận ĐVHT',
      });
  });

  it('about another category or given twice are named with those that are missing', () => {
    given(dossierDecider, ...atEducation)
      .when(
        appraise(educationAppraiser, [
          { criterionId: 'HNI-A1', met: true },
          { criterionId: 'HNI-E4', met: true },
          { criterionId: 'HNI-A1', met: true },
        ]),
      )
      .thenRejected(
        { code: 'FINDINGS_INCOMPLETE', pointer: '/findings', missing: ['HNI-A4'], labels: ['Đơn vị học tập'] },
        {
          code: 'CRITERION_UNKNOWN',
          pointer: '/findings/1/criterionId',
          criterionId: 'HNI-E4',
          category: 'so_ban_nganh',
        },
        { code: 'FINDING_REPEATED', pointer: '/findings/2', criterionId: 'HNI-A1' },
      );
  });
});
