import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { added, attached, open, opened } from '../../testing/events.js';
import { finishPaper } from './finish-paper.js';

const page = (
  documentId: string,
  sha256: string,
  component: 'minutes_council' | 'achievement_report' = 'minutes_council',
  nomineeId?: string,
) =>
  ({
    documentId,
    component,
    ...(nomineeId !== undefined && { nomineeId }),
    file: { sha256, name: 'Biên bản.html', size: 10, mediaType: 'text/html; charset=utf-8' },
    by: 'chuyen-vien',
  }) as const;
const written = (...given: Parameters<typeof page>): DossierEvent => ({
  type: 'DocumentAttached',
  data: page(...given),
});
const detached = (documentId: string): DossierEvent => ({
  type: 'DocumentDetached',
  data: { documentId, by: 'chuyen-vien' },
});
const finish =
  (...given: Parameters<typeof page>) =>
  (dossier: Dossier) =>
    finishPaper(page(...given), open(dossier), 3);

describe('a finished paper', () => {
  it('enters the dossier beside uploaded minutes, and takes the place of the page before', () => {
    given(dossierDecider, opened, attached('tep', 'minutes_council'))
      .when(finish('bb1', 'aa'))
      .then(written('bb1', 'aa'));
    given(dossierDecider, opened, attached('tep', 'minutes_council'), written('bb1', 'aa'))
      .when(finish('bb2', 'bb'))
      .then(detached('bb1'), written('bb2', 'bb'));
  });

  it('takes the place of an uploaded report, of which a nominee has one', () => {
    given(dossierDecider, opened, added('n1'), attached('tep', 'achievement_report', 'n1'))
      .when(finish('bc', 'aa', 'achievement_report', 'n1'))
      .then(detached('tep'), written('bc', 'aa', 'achievement_report', 'n1'));
  });

  it('that says what already stands there is no news', () => {
    given(dossierDecider, opened, written('bb1', 'aa')).when(finish('bb2', 'aa')).thenNothing();
  });

  it('needs no further room when the dossier is full and a page goes', () => {
    const full = [opened, attached('tt', 'submission_letter'), attached('ds', 'nominee_list'), written('bb1', 'aa')];
    given(dossierDecider, ...full)
      .when(finish('bb2', 'bb'))
      .then(detached('bb1'), written('bb2', 'bb'));
  });
});
