import { Injectable } from '@nestjs/common';
import type { UserNames } from '#contexts/organisation.module';
import { Refused } from '#platform/http';
import { DataSource } from 'typeorm';
import { hashPassword } from './password-hash.adapter.js';
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

  async ofPerson(personId: string): Promise<SignInAccount | undefined> {
    const [account] = await this.database.query<SignInAccount[]>(
      `select ${columns} from identity.accounts where person_id = $1`,
      [personId],
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

  /** Somebody else has made it. */
  async hasOneTimePassword(personId: string): Promise<boolean> {
    const rows = await this.database.query<unknown[]>(
      'select from identity.accounts where person_id = $1 and one_time',
      [personId],
    );
    return rows.length > 0;
  }

  async has(personId: string): Promise<boolean> {
    return (await this.of([personId])).size > 0;
  }

  /**
   * To whoever has an account already, another password and another name: the old ones are forgotten.
   * @param oneTimeBy the command by which somebody else has made the password
   * @returns false when this command has given it before
   * @throws Refused USER_NAME_TAKEN
   */
  async give(
    personId: string,
    userName: string,
    password: string,
    { oneTimeBy }: { readonly oneTimeBy?: string } = {},
  ): Promise<boolean> {
    const given = await this.database
      .query<unknown[]>(
        `insert into identity.accounts as account (person_id, user_name, password_hash, one_time, given_by)
         values ($1, $2, $3, $4::text is not null, $4)
         on conflict (person_id) do update set user_name = excluded.user_name, password_hash = excluded.password_hash,
           one_time = excluded.one_time, given_by = excluded.given_by
         where account.given_by is distinct from excluded.given_by or excluded.given_by is null
         returning person_id`,
        [personId, userNameAsKept(userName), await hashPassword(password), oneTimeBy ?? null],
      )
      .catch(asTakenName);
    return given.length > 0;
  }

  /**
   * One of the person's own choice.
   * @returns false when the account has another password by now than the one that was read
   */
  async replacePassword({ personId, passwordHash }: SignInAccount, password: string): Promise<boolean> {
    const [, replaced] = await this.database.query<[unknown[], number]>(
      'update identity.accounts set password_hash = $3, one_time = false where person_id = $1 and password_hash = $2',
      [personId, passwordHash, await hashPassword(password)],
    );
    return replaced > 0;
  }
}

/** Two people cannot sign in under one name (unique_violation of PostgreSQL). */
function asTakenName(error: unknown): never {
  if ((error as { code?: string }).code === '23505')
    throw new Refused({ code: 'USER_NAME_TAKEN', pointer: '/userName' });
  throw error;
}
