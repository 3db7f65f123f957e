import { expect, it } from '@jest/globals';
import { fold } from '#platform/event-sourcing';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { added, attached, letters, opened, prepared, returned, submitted } from '../../testing/events.js';
import { changesSinceLastSubmission, dossierVersionsDecider } from './changes-since-last-submission.js';

const first: readonly DossierEvent[] = [
  opened,
  added('n1'),
  added('n2'),
  ...letters,
  ...prepared('n1'),
  submitted(1, 'n1', 'n2'),
];

const corrected = (name: string): DossierEvent => ({
  type: 'NomineeCorrected',
  data: { nomineeId: 'n1', name, initiativeClaimed: false, by: 'x' },
});

const changes = (...events: readonly DossierEvent[]) =>
  changesSinceLastSubmission(fold(dossierVersionsDecider, events));

const none = {
  nomineesAdded: [],
  nomineesRemoved: [],
  corrections: [],
  documentsAttached: [],
  documentsDetached: [],
  declarations: [],
  reportsConfirmed: [],
};

it('a dossier that was never submitted has nothing to compare with', () => {
  expect(changes(opened, added('n1'))).toEqual({ submissions: [], sinceLastSubmission: undefined });
});

it('a dossier just submitted is unchanged', () => {
  expect(changes(...first)).toMatchObject({
    submissions: [{ submission: 1, changes: undefined }],
    sinceLastSubmission: none,
  });
});

it('AC-21: the second version shows what the unit changed after the return', () => {
  const declared: DossierEvent = {
    type: 'CriterionDeclared',
    data: {
      nomineeId: 'n1',
      criterionId: 'HNI-A1',
      declaration: { statement: 'Có số liệu', documentIds: [] },
      by: 'x',
    },
  };
  const supplemented = [
    ...first,
    returned('n1', 'n2'),
    corrected('Phòng Y tế'),
    { type: 'NomineeRemoved', data: { nomineeId: 'n2', by: 'x' } } as const,
    { type: 'DocumentDetached', data: { documentId: 'to-trinh', by: 'x' } } as const,
    attached('to-trinh-2', 'submission_letter'),
    declared,
  ];
  const difference = {
    ...none,
    nomineesRemoved: [{ nomineeId: 'n2', name: 'Phòng n2' }],
    corrections: [{ nomineeId: 'n1', name: 'Phòng Y tế', field: 'name', before: 'Phòng n1', after: 'Phòng Y tế' }],
    documentsAttached: [{ documentId: 'to-trinh-2', component: 'submission_letter' }],
    documentsDetached: [{ documentId: 'to-trinh', component: 'submission_letter' }],
    declarations: [
      {
        nomineeId: 'n1',
        criterionId: 'HNI-A1',
        before: { statement: 'Đã tham mưu' },
        after: { statement: 'Có số liệu' },
      },
    ],
  };
  expect(changes(...supplemented).sinceLastSubmission).toMatchObject(difference);
  expect(changes(...supplemented, submitted(2, 'n1'))).toMatchObject({
    submissions: [{ submission: 1 }, { submission: 2, changes: difference }],
    sinceLastSubmission: none,
  });
});

it('a correction taken back is no change', () => {
  expect(changes(...first, returned('n1', 'n2'), corrected('Tạm'), corrected('Phòng n1')).sinceLastSubmission).toEqual(
    none,
  );
});
