import { describe, it } from '@jest/globals';
import type { UnitFacts } from '#contexts/organisation';
import type { RoundRules } from '#contexts/programmes';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import { added, open, opened } from '../../testing/events.js';
import { department, districtQuota, rules } from '../../testing/rules.js';
import { addNominee, type AddNominee } from './add-nominee.js';

const village: AddNominee = {
  nomineeId: 'n1',
  name: 'Phòng n1',
  kind: 'collective',
  category: 'so_ban_nganh',
  initiativeClaimed: false,
  life: 1,
  by: 'chuyen-vien',
  at: '2025-06-01T02:00:00.000Z',
};
const add =
  (changed: Partial<AddNominee> = {}, changedRules: Partial<RoundRules> = {}, unit: UnitFacts = department) =>
  (dossier: Dossier) =>
    addNominee({ ...village, ...changed }, open(dossier), { ...rules, ...changedRules }, unit);

describe('a nominee enters a dossier', () => {
  it('once, even if told twice', () => {
    given(dossierDecider, opened).when(add()).then(added('n1'));
    given(dossierDecider, opened, added('n1')).when(add()).thenNothing();
  });

  it('in a category of the plan and of its legal kind', () => {
    given(dossierDecider, opened)
      .when(add({ category: 'hop_tac_xa' }))
      .thenRejected({
        code: 'UNKNOWN_CATEGORY',
        pointer: '/category',
        category: 'hop_tac_xa',
        known: rules.categories.map(({ category }) => category),
      });
    given(dossierDecider, opened)
      .when(add({ kind: 'individual' }))
      .thenRejected({ code: 'KIND_MISMATCH', pointer: '/kind', category: 'so_ban_nganh', expected: 'collective' });
  });

  it('whose name is not there yet in that category, however it is written', () => {
    const huong = added('n0', { name: 'Lê Thị Hường', kind: 'individual', category: 'ca_nhan_khac' });
    const same = { name: ' LÊ  THỊ HƯỜNG'.normalize('NFD'), kind: 'individual', category: 'ca_nhan_khac' } as const;
    given(dossierDecider, opened, huong)
      .when(add(same))
      .thenRejected({ code: 'DUPLICATE_NOMINEE', pointer: '/name', nomineeId: 'n0', name: 'Lê Thị Hường' });
    given(dossierDecider, opened, huong)
      .when(add({ ...same, name: 'Lê Thị Hương' }))
      .then(added('n1', { ...same, name: 'Lê Thị Hương' }));
  });

  it('flagged as a household where the quota names none (A-24), and not where it does', () => {
    const household = { kind: 'household', category: 'ho_gia_dinh' } as const;
    given(dossierDecider, opened)
      .when(add(household))
      .then(added('n1', { ...household, flags: ['HOUSEHOLD_NOT_NAMED_IN_QUOTA'] }));
    given(dossierDecider, opened)
      .when(add(household, { quota: districtQuota }))
      .then(added('n1', household));
  });

  it('flagged as a clan that counts as a collective (A-25)', () => {
    given(dossierDecider, opened)
      .when(add({ category: 'dong_ho' }))
      .then(added('n1', { category: 'dong_ho', flags: ['CLAN_COUNTED_AS_COLLECTIVE'] }));
  });

  it('never under an id that was removed, that lapsed, or whose place was for an earlier life', () => {
    const taken = { code: 'NOMINEE_ID_TAKEN', pointer: '/nomineeId', nomineeId: 'n1' };
    given(dossierDecider, opened, { type: 'NomineeAdmissionLapsed', data: { nomineeId: 'n1' } })
      .when(add())
      .thenRejected(taken);
    given(dossierDecider, opened, added('n1'), { type: 'NomineeRemoved', data: { nomineeId: 'n1', by: 'x' } })
      .when(add())
      .thenRejected(taken);
    given(
      dossierDecider,
      opened,
      { type: 'DossierWithdrawn', data: { reason: '', nomineeIds: [], life: 1, by: 'x' } },
      { type: 'DossierRevived', data: { nomineeIds: [], life: 2, to: { at: 'unit' }, by: 'x' } },
    )
      .when(add())
      .thenRejected(taken);
  });

  it('only while the round is open', () => {
    given(dossierDecider, opened)
      .when(add({}, { open: false }))
      .thenRejected({ code: 'ROUND_NOT_OPEN', roundId: rules.roundId, title: rules.title });
  });
});

it('a unit that has ended takes nobody in, whoever acts for it', () => {
  const ended = { ...department, validTo: '2025-05-31', successors: ['so-moi'] };
  given(dossierDecider, opened)
    .when(add({}, {}, ended))
    .thenRejected({
      code: 'UNIT_NOT_IN_FORCE',
      unitId: 'so-y-te',
      name: 'Sở Y tế',
      validFrom: '2008-08-01',
      validTo: '2025-05-31',
      successors: ['so-moi'],
    });
});
