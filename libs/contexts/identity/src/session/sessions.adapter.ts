import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/event-sourcing';
import { DataSource } from 'typeorm';
import { hashed } from './hashed.adapter.js';

/** How long people stay signed in: from the sign-in on, and without doing anything. */
export abstract class SessionLength {
  abstract readonly hours: number;
  abstract readonly idleMinutes: number;
}

interface OpenSession {
  readonly personId: string;
  /** The account's password was made by somebody else. */
  readonly oneTimePassword: boolean;
}

const minute = 60_000;

/** Who is signed in. The token is only in the person's cookie; here is its hash. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly length: SessionLength,
  ) {}

  /** @returns the opaque token */
  async open(personId: string): Promise<string> {
    const now = this.clock.now();
    const token = randomBytes(32).toString('base64url');
    await this.database.query('delete from identity.sessions where expires_at <= $1', [now]);
    await this.database.query(
      'insert into identity.sessions (token_hash, person_id, created_at, expires_at, last_seen) values ($1, $2, $3, $4, $3)',
      [hashed(token), personId, now, new Date(now.getTime() + this.length.hours * 60 * minute)],
    );
    return token;
  }

  /** @param attended a sign that the person is there: the session's idle time begins anew */
  async of(token: string, attended: boolean): Promise<OpenSession | undefined> {
    const now = this.clock.now();
    const seenAfter = new Date(now.getTime() - this.length.idleMinutes * minute);
    const [session] = await this.database.query<(OpenSession & { readonly lastSeen: Date })[]>(
      `select person_id as "personId", last_seen as "lastSeen", one_time as "oneTimePassword"
       from identity.sessions join identity.accounts using (person_id)
       where token_hash = $1 and expires_at > $2 and last_seen > $3`,
      [hashed(token), now, seenAfter],
    );
    if (session && attended && now.getTime() - session.lastSeen.getTime() > minute) {
      await this.database.query('update identity.sessions set last_seen = $2 where token_hash = $1', [
        hashed(token),
        now,
      ]);
    }
    return session;
  }

  async end(token: string): Promise<void> {
    await this.database.query('delete from identity.sessions where token_hash = $1', [hashed(token)]);
  }

  /** After a changed password nobody who knew the old one stays signed in. */
  async endAllOf(personId: string): Promise<void> {
    await this.database.query('delete from identity.sessions where person_id = $1', [personId]);
  }
}
