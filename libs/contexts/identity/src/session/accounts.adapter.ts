import { Injectable } from '@nestjs/common';
import type { UserNames } from '#contexts/organisation.module';
import { Clock } from '#platform/event-sourcing';
import { Refused } from '#platform/http';
import { DataSource } from 'typeorm';
import { hashPassword, isPassword } from './password-hash.adapter.js';
import { refusalsOfPassword } from './password-rules.js';

const attempts = 5;
const lockMinutes = 15;

/** User names and passwords of the people who sign in here. */
@Injectable()
export class Accounts implements UserNames {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The person, or undefined for an unknown name, a wrong password and a locked account alike. */
  async personBy(userName: string, password: string): Promise<string | undefined> {
    const account = await this.beginAttempt(normalised(userName));
    if (!(await isPassword(password, account?.password_hash))) return undefined;
    await this.database.query(
      'update identity.accounts set failed_attempts = 0, locked_until = null where person_id = $1',
      [account!.person_id],
    );
    return account!.person_id;
  }

  /**
   * To whoever has an account already, another password and another name: the old ones are forgotten, a lock ends.
   * @throws Refused with every fault of the password, or USER_NAME_TAKEN
   */
  async give(personId: string, userName: string, password: string): Promise<void> {
    const name = normalised(userName);
    const refusals = refusalsOfPassword(password, name, '/password');
    if (refusals.length > 0) throw new Refused(...refusals);
    const given = this.database.query(
      `insert into identity.accounts (person_id, user_name, password_hash) values ($1, $2, $3)
       on conflict (person_id) do update set user_name = excluded.user_name, password_hash = excluded.password_hash, failed_attempts = 0, locked_until = null`,
      [personId, name, await hashPassword(password)],
    );
    await given.catch(asTakenName);
  }

  async of(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ person_id: string; user_name: string }[]>(
      'select person_id, user_name from identity.accounts where person_id = any($1)',
      [personIds],
    );
    return new Map(rows.map(({ person_id, user_name }) => [person_id, user_name]));
  }

  async has(personId: string): Promise<boolean> {
    const rows = await this.database.query<unknown[]>('select from identity.accounts where person_id = $1', [personId]);
    return rows.length > 0;
  }

  /** @throws Refused PASSWORD_WRONG, or with every fault of the new one */
  async changePassword(personId: string, current: string, replacement: string): Promise<void> {
    const [account] = await this.database.query<{ user_name: string }[]>(
      'select user_name from identity.accounts where person_id = $1',
      [personId],
    );
    if (!account || (await this.personBy(account.user_name, current)) !== personId)
      throw new Refused({ code: 'PASSWORD_WRONG', pointer: '/current' });
    const refusals = refusalsOfPassword(replacement, account.user_name, '/replacement');
    if (refusals.length > 0) throw new Refused(...refusals);
    await this.database.query('update identity.accounts set password_hash = $2 where person_id = $1', [
      personId,
      await hashPassword(replacement),
    ]);
  }

  /**
   * Counts the attempt before the password is looked at, so that attempts made at once do not slip through
   * together.
   */
  private async beginAttempt(userName: string): Promise<{ person_id: string; password_hash: string } | undefined> {
    const now = this.clock.now();
    const lockUntil = new Date(now.getTime() + lockMinutes * 60_000);
    const [[account]] = await this.database.query<[{ person_id: string; password_hash: string }[], number]>(
      `update identity.accounts set
         failed_attempts = case when locked_until is null then failed_attempts + 1 else 1 end,
         locked_until = case when locked_until is null and failed_attempts + 1 >= $2 then $3::timestamptz end
       where user_name = $1 and (locked_until is null or locked_until <= $4)
       returning person_id, password_hash`,
      [userName, attempts, lockUntil, now],
    );
    return account;
  }
}

/** Two people cannot sign in under one name (unique_violation of PostgreSQL). */
function asTakenName(error: unknown): never {
  if ((error as { code?: string }).code === '23505')
    throw new Refused({ code: 'USER_NAME_TAKEN', pointer: '/userName' });
  throw error;
}

const normalised = (userName: string): string => userName.normalize('NFC').trim().toLowerCase();
