import type { CommandBus } from '@nestjs/cqrs';
import type { CommandContext } from '#platform/event-sourcing';
import { v5 } from 'uuid';
import type { Actor } from './actor.js';
import { AssignRoleCommand } from './assign-role/assign-role.endpoint.js';
import { DissolveUnitCommand } from './dissolve-unit/dissolve-unit.endpoint.js';
import { firstPeople } from './first-people.js';
import { haNoiUnits } from './ha-noi-units.adapter.js';
import { RegisterPersonCommand } from './register-person/register-person.endpoint.js';
import { RegisterUnitCommand } from './register-unit/register-unit.endpoint.js';

interface SeedOrganisation {
  readonly commands: CommandBus;
  readonly now: Date;
  /** A person per role to try the service with, instead of the administrator alone. */
  readonly demo: boolean;
}

const namespace = '0b8f7c0e-51c9-5a6f-8f0e-3f1f4f0f9a31';
const installation: Actor = {
  personId: 'automation:installation',
  displayName: 'Hệ thống',
  assignments: [{ role: 'administrator', unitId: 'bang-vang' }],
};
const by = installation.personId;

/**
 * Fills the service with the units of Hà Nội and its first people. May be repeated, also after a crash half way.
 */
export async function seedOrganisation({ commands, now, demo }: SeedOrganisation): Promise<void> {
  const context = (...name: string[]): CommandContext => {
    const commandId = v5(name.join('/'), namespace);
    return { commandId, correlationId: commandId, causationId: commandId, at: now.toISOString(), actor: by };
  };
  for (const { successors, document, ...unit } of haNoiUnits()) {
    const { unitId, validTo } = unit;
    const registered = successors ? { ...unit, validTo: undefined } : unit;
    await commands.execute(new RegisterUnitCommand({ ...registered, by }, installation, context('unit', unitId)));
    if (!successors || !validTo || !document) continue;
    const dissolution = { unitId, on: validTo, successors, document, by };
    await commands.execute(new DissolveUnitCommand(dissolution, installation, context('unit', unitId, 'dissolve')));
  }
  for (const { personId, displayName, role, unitId } of firstPeople(demo)) {
    await commands.execute(
      new RegisterPersonCommand({ personId, displayName, by }, installation, context('person', personId)),
    );
    await commands.execute(
      new AssignRoleCommand({ personId, role, unitId, by }, installation, context('person', personId, role)),
    );
  }
}
