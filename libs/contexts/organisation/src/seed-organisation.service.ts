import type { CommandBus } from '@nestjs/cqrs';
import type { FirstPasswords } from '#platform/context';
import type { CommandContext } from '#platform/event-sourcing';
import { v5 } from 'uuid';
import type { NewAccount } from './account-lines.vi.js';
import type { Actor, RoleAssignment } from './actor.js';
import { AssignRoleCommand } from './assign-role/assign-role.endpoint.js';
import { DissolveUnitCommand } from './dissolve-unit/dissolve-unit.endpoint.js';
import { haNoiUnits } from './ha-noi-units.adapter.js';
import { RegisterPersonCommand } from './register-person/register-person.endpoint.js';
import { RegisterUnitCommand } from './register-unit/register-unit.endpoint.js';
import type { Accounts } from './session/accounts.adapter.js';

interface FirstPerson extends RoleAssignment {
  readonly displayName: string;
}

const administrator: FirstPerson = {
  displayName: 'Người quản trị đầu tiên',
  role: 'administrator',
  unitId: 'bang-vang',
};

/** One invented person per role to try the service with; the key is both user name and person id. */
const demoPeople: Readonly<Record<string, FirstPerson>> = {
  'can-bo-so-y-te': { displayName: 'Nguyễn Thu Hà', role: 'unit_officer', unitId: 'so-y-te' },
  'giam-doc-so-y-te': { displayName: 'Trần Quốc Bảo', role: 'unit_head', unitId: 'so-y-te' },
  'chu-tich-quan-ba-dinh': { displayName: 'Phạm Thanh Tâm', role: 'unit_head', unitId: 'quan-ba-dinh' },
  'tham-dinh-giao-duc': { displayName: 'Vũ Ngọc Lan', role: 'education_appraiser', unitId: 'so-giao-duc-va-dao-tao' },
  'tham-dinh-noi-vu': { displayName: 'Đỗ Hữu Nghĩa', role: 'home_affairs_appraiser', unitId: 'so-noi-vu' },
  'thu-ky-hoi-dong': { displayName: 'Lê Minh Châu', role: 'council_secretary', unitId: 'hoi-dong-tdkt-thanh-pho' },
  'chu-tich-thanh-pho': { displayName: 'Bùi Thế Vinh', role: 'chairman', unitId: 'chu-tich-ubnd-thanh-pho' },
  'quan-tri': administrator,
};

interface SeedOrganisation {
  readonly commands: CommandBus;
  readonly accounts: Accounts;
  readonly now: Date;
  /** A person per role to try the service with, instead of the administrator alone. */
  readonly demo: boolean;
  readonly passwords: FirstPasswords;
}

const namespace = '0b8f7c0e-51c9-5a6f-8f0e-3f1f4f0f9a31';
const installation: Actor = {
  personId: 'automation:installation',
  displayName: 'Hệ thống',
  assignments: [{ role: 'administrator', unitId: 'bang-vang' }],
};
const by = installation.personId;

/**
 * Fills the service with the units of Hà Nội and its first accounts. May be repeated, also after a crash half way.
 * @returns the accounts whose passwords nobody has seen yet: show them once
 */
export async function seedOrganisation({
  commands,
  accounts,
  now,
  demo,
  passwords,
}: SeedOrganisation): Promise<readonly NewAccount[]> {
  const context = (...name: string[]): CommandContext => {
    const commandId = v5(name.join('/'), namespace);
    return { commandId, correlationId: commandId, causationId: commandId, at: now.toISOString(), actor: by };
  };
  const units = haNoiUnits();
  for (const { successors, document, ...unit } of units) {
    const { unitId, validTo } = unit;
    const registered = successors ? { ...unit, validTo: undefined } : unit;
    await commands.execute(new RegisterUnitCommand({ ...registered, by }, installation, context('unit', unitId)));
    if (!successors || !validTo || !document) continue;
    const dissolution = { unitId, on: validTo, successors, document, by };
    await commands.execute(new DissolveUnitCommand(dissolution, installation, context('unit', unitId, 'dissolve')));
  }
  const given: NewAccount[] = [];
  const unitNames = new Map(units.map(({ unitId, name }) => [unitId, name]));
  const people = demo ? demoPeople : { 'quan-tri': administrator };
  for (const [personId, person] of Object.entries(people)) {
    const { displayName, role, unitId } = person;
    await commands.execute(
      new RegisterPersonCommand({ personId, displayName, by }, installation, context('person', personId)),
    );
    await commands.execute(
      new AssignRoleCommand({ personId, role, unitId, by }, installation, context('person', personId, role)),
    );
    if ((await accounts.has(personId)) && !passwords.isUnshown(personId)) continue;
    const password = await passwords.of(personId);
    await accounts.give(personId, personId, password);
    given.push({ userName: personId, password, displayName, role, unitName: unitNames.get(unitId) ?? unitId });
  }
  return given;
}
