import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/event-sourcing';
import { DataSource } from 'typeorm';
import { hashed } from './hashed.adapter.js';
import type { Waits } from './waits.js';

interface Place {
  readonly key: string;
  readonly waits: Waits;
}

const forgottenAfter = '1 day';

/** How often a name was tried in vain, and from where. Whether somebody has the name makes no difference here. */
@Injectable()
export class Attempts {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts the attempt before the password is looked at, so that attempts made at once do not slip through together.
   * @returns until when there is to wait instead
   */
  async begin(userName: string, places: readonly Place[]): Promise<Date | undefined> {
    await this.database.query(
      `delete from identity.attempts where at < $1::timestamptz - interval '${forgottenAfter}'`,
      [this.clock.now()],
    );
    const name = hashed(userName);
    const waiting = await this.waitingFor(name, places);
    if (waiting) return waiting;
    for (const place of places) {
      const freeAt = await this.beginAt(name, place);
      if (freeAt) return freeAt;
    }
    return undefined;
  }

  /** The right password, or another account under this name, makes up for everything. */
  async forget(userName: string): Promise<void> {
    await this.database.query('delete from identity.attempts where name_hash = $1', [hashed(userName)]);
  }

  /** What has to wait in one place counts in none: guesses from elsewhere make nobody's own wait longer. */
  private async waitingFor(name: Buffer, places: readonly Place[]): Promise<Date | undefined> {
    const [waiting] = await this.database.query<{ free_at: Date | null }[]>(
      `select max(free_at) as free_at from identity.attempts
       where name_hash = $1 and place = any($2) and free_at > $3`,
      [name, places.map(({ key }) => key), this.clock.now()],
    );
    return waiting?.free_at ?? undefined;
  }

  private async beginAt(name: Buffer, { key, waits }: Place): Promise<Date | undefined> {
    const now = this.clock.now();
    const counted = await this.database.query<unknown[]>(
      `insert into identity.attempts as tried (name_hash, place, failures, at, free_at)
       values ($1, $2, 1, $3, $3::timestamptz + make_interval(secs => ($4::int[])[1]))
       on conflict (name_hash, place) do update set
         failures = tried.failures + 1,
         at = excluded.at,
         free_at = excluded.at + make_interval(secs => ($4::int[])[least(tried.failures + 1, cardinality($4::int[]))])
       where tried.free_at <= $3
       returning place`,
      [name, key, now, waits],
    );
    if (counted.length > 0) return undefined;
    const [tried] = await this.database.query<{ free_at: Date }[]>(
      'select free_at from identity.attempts where name_hash = $1 and place = $2',
      [name, key],
    );
    return tried?.free_at;
  }
}
