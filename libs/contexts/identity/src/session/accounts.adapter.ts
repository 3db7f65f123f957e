import { Injectable } from '@nestjs/common';
import type { UserNames } from '#contexts/organisation.module';
import { Refused } from '#platform/http';
import { DataSource } from 'typeorm';
import { hashPassword } from './password-hash.adapter.js';
import { refusalsOfPassword } from './password-rules.js';
import { userNameAsKept } from './user-name.js';

export interface SignInAccount {
  readonly personId: string;
  readonly userName: string;
  readonly passwordHash: string;
}

const columns = 'person_id as "personId", user_name as "userName", password_hash as "passwordHash"';

/** User names and passwords of the people who sign in here. */
@Injectable()
export class Accounts implements UserNames {
  constructor(private readonly database: DataSource) {}

  async byUserName(userName: string): Promise<SignInAccount | undefined> {
    const [account] = await this.database.query<SignInAccount[]>(
      `select ${columns} from identity.accounts where user_name = $1`,
      [userNameAsKept(userName)],
    );
    return account;
  }

  async of(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<SignInAccount[]>(
      `select ${columns} from identity.accounts where person_id = any($1)`,
      [personIds],
    );
    return new Map(rows.map(({ personId, userName }) => [personId, userName]));
  }

  async has(personId: string): Promise<boolean> {
    return (await this.of([personId])).size > 0;
  }

  /**
   * To whoever has an account already, another password and another name: the old ones are forgotten.
   * @throws Refused with every fault of the password, or USER_NAME_TAKEN
   */
  async give(personId: string, userName: string, password: string, names: readonly string[] = []): Promise<void> {
    const name = userNameAsKept(userName);
    const refusals = refusalsOfPassword(password, [name, ...names], '/password');
    if (refusals.length > 0) throw new Refused(...refusals);
    const given = this.database.query(
      `insert into identity.accounts (person_id, user_name, password_hash) values ($1, $2, $3)
       on conflict (person_id) do update set user_name = excluded.user_name, password_hash = excluded.password_hash`,
      [personId, name, await hashPassword(password)],
    );
    await given.catch(asTakenName);
  }

  async setPassword(personId: string, password: string): Promise<void> {
    await this.database.query('update identity.accounts set password_hash = $2 where person_id = $1', [
      personId,
      await hashPassword(password),
    ]);
  }
}

/** Two people cannot sign in under one name (unique_violation of PostgreSQL). */
function asTakenName(error: unknown): never {
  if ((error as { code?: string }).code === '23505')
    throw new Refused({ code: 'USER_NAME_TAKEN', pointer: '/userName' });
  throw error;
}
