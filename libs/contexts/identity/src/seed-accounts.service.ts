import type { FirstPerson } from '#contexts/organisation';
import type { UnitReader } from '#contexts/organisation.module';
import type { FirstPasswords } from '#platform/context';
import type { NewAccount } from './account-lines.vi.js';
import type { Accounts } from './session/accounts.adapter.js';

interface SeedAccounts {
  readonly people: readonly FirstPerson[];
  readonly accounts: Accounts;
  readonly units: UnitReader;
  readonly passwords: FirstPasswords;
}

/**
 * Lets the first people sign in, each under the id. May be repeated, also after a crash half way.
 * @returns the accounts whose passwords nobody has seen yet: show them once
 */
export async function seedAccounts({
  people,
  accounts,
  units,
  passwords,
}: SeedAccounts): Promise<readonly NewAccount[]> {
  const given: NewAccount[] = [];
  for (const { personId, displayName, role, unitId } of people) {
    if ((await accounts.has(personId)) && !passwords.isUnshown(personId)) continue;
    const password = await passwords.of(personId);
    await accounts.give(personId, personId, password);
    const unit = await units.unit(unitId);
    given.push({ userName: personId, password, displayName, role, unitName: unit?.name ?? unitId });
  }
  return given;
}
