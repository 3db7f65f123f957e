import { describe, expect, it } from '@jest/globals';
import { fold } from '#platform/event-sourcing';
import { given } from '#platform/event-sourcing/testing';
import { assignRole } from './assign-role/assign-role.js';
import { personDecider, type PersonEvent } from './person.js';
import { registerPerson } from './register-person/register-person.js';
import { revokeRole } from './revoke-role/revoke-role.js';
import type { UnitFacts } from './unit.js';

const by = 'quan-tri';
const head = { personId: 'nguyen-thi-an', role: 'unit_head', unitId: 'so-y-te', by } as const;
const health: UnitFacts = {
  unitId: 'so-y-te',
  name: 'Sở Y tế',
  category: 'so_ban_nganh',
  validFrom: '2008-08-01',
  successors: [],
};
const registered: PersonEvent = {
  type: 'PersonRegistered',
  data: { personId: 'nguyen-thi-an', displayName: 'Nguyễn Thị An', by },
};
const assigned: PersonEvent = { type: 'RoleAssigned', data: head };
const revoked: PersonEvent = { type: 'RoleRevoked', data: { ...head, reason: 'Chuyển công tác' } };

describe('a person', () => {
  it('is registered once, and keeps the id', () => {
    given(personDecider)
      .when((person) => registerPerson(registered.data, person))
      .then(registered);
    given(personDecider, registered)
      .when((person) => registerPerson(registered.data, person))
      .thenNothing();
    given(personDecider, registered)
      .when((person) => registerPerson({ ...registered.data, displayName: 'Trần Văn Bình' }, person))
      .thenRejected({ code: 'PERSON_ID_TAKEN', pointer: '/personId', personId: 'nguyen-thi-an' });
  });

  it('receives a role at a unit once', () => {
    given(personDecider, registered)
      .when((person) => assignRole(head, person, health))
      .then(assigned);
    given(personDecider, registered, assigned)
      .when((person) => assignRole(head, person, health))
      .thenNothing();
  });

  it('receives no role at an unknown unit, nor the role of the automations', () => {
    given(personDecider, registered)
      .when((person) => assignRole({ ...head, role: 'automation', unitId: 'so-la' }, person, undefined))
      .thenRejected(
        { code: 'ROLE_NOT_FOR_PEOPLE', role: 'automation', pointer: '/role' },
        { code: 'UNIT_NOT_FOUND', unitId: 'so-la', pointer: '/unitId' },
      );
  });

  it('loses a role, and may receive it again', () => {
    given(personDecider, registered, assigned)
      .when((person) => revokeRole(revoked.data, person))
      .then(revoked);
    given(personDecider, registered, assigned, revoked)
      .when((person) => revokeRole(revoked.data, person))
      .thenNothing();
    given(personDecider, registered, assigned, revoked)
      .when((person) => assignRole(head, person, health))
      .then(assigned);
    expect(fold(personDecider, [registered, assigned, revoked])).toMatchObject({ assignments: [] });
  });

  it('does not end their own administration', () => {
    const administration = { personId: by, role: 'administrator', unitId: 'bang-vang', by } as const;
    given(
      personDecider,
      { type: 'PersonRegistered', data: { personId: by, displayName: 'Quản trị', by } },
      { type: 'RoleAssigned', data: administration },
    )
      .when((person) => revokeRole({ ...administration, reason: 'Nhầm' }, person))
      .thenRejected({ code: 'OWN_ADMINISTRATION_KEPT', pointer: '/role' });
  });
});
