import type { EventStore } from '#platform/event-store';
import { type KeptPlace, type Misfit, misfitOf } from './kept-place.js';

/** Anything that asks PostgreSQL, so that tools need no more than a connection. */
export interface Queries {
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>;
}

/** Somebody had read more of the log than the log holds, or something else: an earlier state of it was put back. */
export interface Discrepancy {
  readonly foundAt: Date;
  /** Who had read it: `view dossier-list`, `automation when-…`. */
  readonly follower: string;
  readonly misfit: Misfit;
  readonly position: string;
  /** The event that had been seen there; absent for a place of before, which names none. */
  readonly stream: string | null;
  readonly revision: string | null;
}

/** Kept until somebody has looked at them: everything was derived anew meanwhile, so nothing else would tell. */
export class Discrepancies {
  constructor(private readonly database: Queries) {}

  /** True when the place is one of this log. Otherwise that is on record before the answer comes. */
  async fits(store: EventStore, follower: string, place: KeptPlace): Promise<boolean> {
    const misfit = await misfitOf(store, place);
    if (!misfit) return true;
    await this.database.query(
      `insert into discrepancies.found (follower, misfit, log, position, stream, revision) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [follower, misfit, await store.logId(), place.position, place.event?.stream, place.event?.revision],
    );
    return false;
  }

  /** Those that nobody has acknowledged, the newest first. */
  open(): Promise<Discrepancy[]> {
    return this.database.query<Discrepancy>(
      `select found_at as "foundAt", follower, misfit, position, stream, revision::text
       from discrepancies.found where acknowledged_at is null order by found_at desc, follower`,
    );
  }

  /** @returns how many there were */
  async acknowledge(by: string): Promise<number> {
    const [result] = await this.database.query<{ count: number }>(
      `with acknowledged as (
         update discrepancies.found set acknowledged_at = clock_timestamp(), acknowledged_by = $1
         where acknowledged_at is null returning 1)
       select count(*)::int as count from acknowledged`,
      [by],
    );
    return result!.count;
  }
}
