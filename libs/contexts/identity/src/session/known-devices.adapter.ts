import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/event-sourcing';
import { DataSource } from 'typeorm';
import { hashed } from './hashed.adapter.js';

const most = 20;
const forgottenAfter = '180 days';

/** From which browsers people have signed in. The token is only in the browser's cookie; here is its hash. */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async isKnown(token: string, personId: string): Promise<boolean> {
    const rows = await this.database.query<unknown[]>(
      `select from identity.devices where token_hash = $1 and person_id = $2 and seen_at > $3::timestamptz - interval '${forgottenAfter}'`,
      [hashed(token), personId, this.clock.now()],
    );
    return rows.length > 0;
  }

  /** @returns the token to keep there: the one that it has, unless it has none */
  async remember(token: string | undefined, personId: string): Promise<string> {
    const kept = token ?? randomBytes(32).toString('base64url');
    await this.database.query(
      `insert into identity.devices (token_hash, person_id, seen_at) values ($1, $2, $3)
       on conflict (token_hash, person_id) do update set seen_at = excluded.seen_at`,
      [hashed(kept), personId, this.clock.now()],
    );
    await this.database.query(
      `delete from identity.devices where person_id = $1 and token_hash not in
         (select token_hash from identity.devices where person_id = $1 order by seen_at desc limit ${most})`,
      [personId],
    );
    return kept;
  }

  async forget(personId: string): Promise<void> {
    await this.database.query('delete from identity.devices where person_id = $1', [personId]);
  }
}

/** By which a device can be told from others without its token. */
export const nameOf = (token: string): string => hashed(token).toString('base64url');
