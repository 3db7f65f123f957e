import { describe, expect, it } from '@jest/globals';
import { fold } from '#platform/event-sourcing';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { projectDossierList } from '../../following/dossier-list/dossier-list.js';
import { fillsItsPlace, letAdmissionLapse } from '../../places/let-admission-lapse/let-admission-lapse.js';
import { added, open, opened, submitted } from '../../testing/events.js';
import { deleteDraft } from './delete-draft.js';

const deleting = (dossier: Dossier) => deleteDraft({ by: 'chuyen-vien' }, open(dossier));
const deleted: DossierEvent = { type: 'DraftDeleted', data: { nomineeIds: ['n1'], life: 1, by: 'chuyen-vien' } };
const withdrawn: DossierEvent = {
  type: 'DossierWithdrawn',
  data: { reason: 'Rà soát lại', nomineeIds: ['n1'], life: 1, by: 'truong' },
};

describe('deleting a draft', () => {
  it('lets everybody in it give back the place', () => {
    given(dossierDecider, opened, added('n1')).when(deleting).then(deleted);
    given(dossierDecider, opened, added('n1'), withdrawn).when(deleting).then(deleted);
  });

  it('is refused once it was submitted: others have seen it', () => {
    given(dossierDecider, opened, added('n1'), submitted(1, 'n1'))
      .when(deleting)
      .thenRejected({ code: 'SUBMITTED_BEFORE', submissions: 1 });
  });

  it('takes it off the list, whatever is still told of it', () => {
    const at = '2025-05-05T02:00:00Z';
    const late: DossierEvent = { type: 'NomineeAdmissionLapsed', data: { nomineeId: 'n2' } };
    const row = [opened, added('n1'), deleted, late].reduce<ReturnType<typeof projectDossierList>>(
      (before, event) => projectDossierList(before, event, at),
      undefined,
    );
    expect(row).toBeUndefined();
  });

  it('leaves nobody on a place, and shuts out whoever was on the way in', () => {
    const dossier = fold(dossierDecider, [opened, added('n1'), deleted]);
    expect(fillsItsPlace(dossier, { nomineeId: 'n1', life: 1 })).toBe(false);
    given(dossierDecider, opened, added('n1'), deleted)
      .when((state) => letAdmissionLapse({ nomineeId: 'n2', life: 1 }, open(state)))
      .then({ type: 'NomineeAdmissionLapsed', data: { nomineeId: 'n2' } });
  });
});
