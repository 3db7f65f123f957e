import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { confirmAchievementReport } from '../../preparing/confirm-achievement-report/confirm-achievement-report.js';
import { detachDocument } from '../detach-document/detach-document.js';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import type { ComponentKind } from '../../dossier/components.js';
import { added, attached, open, opened, submitted } from '../../testing/events.js';
import { attachDocument } from './attach-document.js';

const attach =
  (documentId: string, component: ComponentKind, nomineeId?: string, limit = 10) =>
  (dossier: Dossier) => {
    const event = attached(documentId, component, nomineeId);
    if (event.type !== 'DocumentAttached') throw new Error('unreachable');
    return attachDocument(event.data, open(dossier), limit);
  };

describe('a document', () => {
  it('of a nominee names the nominee, one of the dossier does not', () => {
    given(dossierDecider, opened, added('n1'))
      .when(attach('bc', 'achievement_report'))
      .thenRejected({ code: 'NOMINEE_REQUIRED', pointer: '/nomineeId', component: 'achievement_report' });
    given(dossierDecider, opened, added('n1'))
      .when(attach('tt', 'submission_letter', 'n1'))
      .thenRejected({ code: 'NOMINEE_NOT_EXPECTED', pointer: '/nomineeId', component: 'submission_letter' });
  });

  it('that a dossier has once takes the place of the one before', () => {
    given(dossierDecider, opened, attached('tt1', 'submission_letter'))
      .when(attach('tt2', 'submission_letter'))
      .then(
        { type: 'DocumentDetached', data: { documentId: 'tt1', by: 'chuyen-vien' } },
        attached('tt2', 'submission_letter'),
      );
  });

  it('is one too many beyond the limit of the installation, unless it takes the place of another', () => {
    const full = [opened, attached('tt1', 'submission_letter'), attached('bb', 'minutes_council')];
    given(dossierDecider, ...full)
      .when(attach('bb2', 'minutes_council', undefined, 2))
      .thenRejected({ code: 'TOO_MANY_DOCUMENTS', limit: 2 });
    given(dossierDecider, ...full)
      .when(attach('tt2', 'submission_letter', undefined, 2))
      .then(
        { type: 'DocumentDetached', data: { documentId: 'tt1', by: 'chuyen-vien' } },
        attached('tt2', 'submission_letter'),
      );
  });

  it('is attached once, even if told twice; its id names no other file', () => {
    const history = [opened, attached('tt1', 'submission_letter')];
    given(dossierDecider, ...history)
      .when(attach('tt1', 'submission_letter'))
      .thenNothing();
    given(dossierDecider, ...history)
      .when((dossier) =>
        attachDocument(
          {
            documentId: 'tt1',
            component: 'submission_letter',
            file: { sha256: 'khac', name: 'khac.pdf', size: 1, mediaType: 'application/pdf' },
            by: 'chuyen-vien',
          },
          open(dossier),
          10,
        ),
      )
      .thenRejected({ code: 'DOCUMENT_ID_TAKEN', pointer: '/documentId', documentId: 'tt1' });
  });

  it('stays as submitted while everybody is under appraisal, and is supplemented for a nominee who came back', () => {
    const back = {
      type: 'NomineeReturned',
      data: { stage: 'education', nomineeId: 'n1', findings: [], dueBefore: '2025-07-15', to: { at: 'unit' }, by: 'y' },
    } as const;
    const history = [opened, added('n1'), added('n2'), attached('bb', 'minutes_council'), submitted(1, 'n1', 'n2')];
    given(dossierDecider, ...history)
      .when(attach('tt', 'submission_letter'))
      .thenRejected({ code: 'NOTHING_AT_UNIT' });
    given(dossierDecider, ...history)
      .when((dossier) => detachDocument({ documentId: 'bb', by: 'x' }, open(dossier)))
      .thenRejected({ code: 'NOTHING_AT_UNIT' });
    given(dossierDecider, ...history, back)
      .when(attach('bc', 'achievement_report', 'n1'))
      .then(attached('bc', 'achievement_report', 'n1'));
    given(dossierDecider, ...history, back)
      .when(attach('bc', 'achievement_report', 'n2'))
      .thenRejected({ code: 'NOMINEE_NOT_AT_UNIT', pointer: '/nomineeId', nomineeId: 'n2', stage: 'education' });
  });
});

describe('the confirmation of an achievement report', () => {
  const confirm = (documentId: string) => (dossier: Dossier) =>
    confirmAchievementReport({ nomineeId: 'n1', documentId, by: 'truong' }, open(dossier));

  it('is of the very file that stands there now', () => {
    const confirmed = {
      type: 'AchievementReportConfirmed',
      data: { nomineeId: 'n1', documentId: 'bc2', by: 'truong' },
    } as const;
    const history = [
      opened,
      added('n1'),
      attached('bc1', 'achievement_report', 'n1'),
      { type: 'DocumentDetached', data: { documentId: 'bc1', by: 'x' } } as const,
      attached('bc2', 'achievement_report', 'n1'),
    ];
    given(dossierDecider, ...history)
      .when(confirm('bc1'))
      .thenRejected({ code: 'REPORT_NOT_CURRENT', pointer: '/documentId', documentId: 'bc1', current: 'bc2' });
    given(dossierDecider, ...history)
      .when(confirm('bc2'))
      .then(confirmed);
    given(dossierDecider, ...history, confirmed)
      .when(confirm('bc2'))
      .thenNothing();
  });
});
