import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface Preferences {
  readonly address: string | null;
  readonly digests: boolean;
}

const untouched: Preferences = { address: null, digests: true };

/** Where a person's letters go, and whether the digests are wanted. */
@Injectable()
export class PreferenceBook {
  constructor(private readonly database: DataSource) {}

  async of(personId: string): Promise<Preferences> {
    const [row] = await this.database.query<Preferences[]>(
      'select address, digests from notices.preferences where person_id = $1',
      [personId],
    );
    return row ?? untouched;
  }

  async set(personId: string, { address, digests }: Preferences): Promise<void> {
    await this.database.query(
      `insert into notices.preferences (person_id, address, digests, unsubscribe_token) values ($1, $2, $3, $4)
       on conflict (person_id) do update set address = $2, digests = $3`,
      [personId, address, digests, randomBytes(24).toString('base64url')],
    );
  }

  /** Whoever holds the token of a digest needs no session. False for a token that nobody has. */
  async unsubscribe(token: string): Promise<boolean> {
    const [, found] = await this.database.query<[unknown, number]>(
      'update notices.preferences set digests = false where unsubscribe_token = $1',
      [token],
    );
    return found > 0;
  }
}
