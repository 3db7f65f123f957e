import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { roleLabels } from '#contexts/organisation';
import { Accounts, type FirstPasswords, type NewAccount, seedOrganisation } from '#contexts/organisation.module';
import { RoundReader, seedProgrammes } from '#contexts/programmes.module';
import { Clock } from '#platform/event-sourcing';

interface Preparation {
  readonly demo: boolean;
  readonly passwords: FirstPasswords;
}

/**
 * What a new installation needs before its first user: units, the plan's pack, calendars, rounds, and somebody
 * who may sign in.
 */
export async function prepareInstallation(
  app: INestApplicationContext,
  { demo, passwords }: Preparation,
): Promise<readonly NewAccount[]> {
  const commands = app.get(CommandBus);
  const now = app.get(Clock).now();
  await seedProgrammes({ commands, rounds: app.get(RoundReader), now });
  return seedOrganisation({ commands, accounts: app.get(Accounts), now, demo, passwords });
}

/** Passwords are shown here once and nowhere else. */
export function accountLines(accounts: readonly NewAccount[]): readonly string[] {
  if (accounts.length === 0) return [];
  const width = Math.max(...accounts.map(({ userName }) => userName.length));
  return [
    '',
    'Tài khoản (mật khẩu chỉ hiện một lần, hãy ghi lại):',
    ...accounts.map(
      ({ userName, password, displayName, role, unitName }) =>
        `  ${userName.padEnd(width)}  ${password}  ${displayName} (${roleLabels[role]}, ${unitName})`,
    ),
  ];
}
