import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/event-sourcing';
import { DataSource } from 'typeorm';
import type { AccessKind } from './access-kinds.js';

interface Noted {
  /** Absent for a name that nobody has. */
  readonly personId?: string;
  /** Prefix of the address. */
  readonly network: string;
}

export interface AccessRow {
  readonly lineId: string;
  readonly at: Date;
  readonly kind: AccessKind;
  readonly personId: string;
  readonly network: string;
  readonly times: number;
}

interface Part {
  readonly kind?: AccessKind;
  readonly personId?: string;
  readonly limit: number;
  readonly before?: { readonly at: string; readonly lineId: string };
}

const keptFor = '90 days';
const most = 100_000;

/**
 * Who came in, who did not, and what was refused to whom: no content, no events, and forgotten after a while. What
 * one person does from one network within a minute is one line and takes one number: nobody drives out by repeating
 * what others left.
 */
@Injectable()
export class AccessLog {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async note(kind: AccessKind, { personId = '', network }: Noted): Promise<void> {
    const now = this.clock.now();
    const [line] = await this.database.query<{ line_id: string }[]>(
      `with again as (
         update identity.access_log set at = $1, times = times + 1
         where minute = date_trunc('minute', $1::timestamptz) and kind = $2 and person_id = $3 and network = $4
         returning line_id
       ), first as (
         insert into identity.access_log as line (minute, at, kind, person_id, network, times)
         select date_trunc('minute', $1::timestamptz), $1::timestamptz, $2, $3, $4, 1
         where not exists (select from again)
         on conflict (minute, kind, person_id, network) do update set at = excluded.at, times = line.times + 1
         returning line_id
       )
       select line_id from again union all select line_id from first`,
      [now, kind, personId, network],
    );
    await this.database.query(
      `delete from identity.access_log where minute < $1::timestamptz - interval '${keptFor}' or line_id <= $2::bigint - ${most}`,
      [now, line!.line_id],
    );
  }

  /** The latest first. */
  lines({ kind, personId, limit, before }: Part): Promise<AccessRow[]> {
    return this.database.query<AccessRow[]>(
      `select line_id as "lineId", at, kind, person_id as "personId", network, times from identity.access_log
       where ($1::text is null or kind = $1) and ($2::text is null or person_id = $2)
         and ($4::timestamptz is null or (at, line_id) < ($4, $5::bigint))
       order by at desc, line_id desc limit $3`,
      [kind ?? null, personId ?? null, limit, before?.at ?? null, before?.lineId ?? null],
    );
  }
}
