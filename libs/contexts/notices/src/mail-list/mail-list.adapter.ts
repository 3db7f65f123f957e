import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { oldNews } from '../send-letters/old-news.js';
import { type LetterState, letterStates } from './letter-state.js';

interface LetterRow {
  readonly mail_id: string;
  readonly person_id: string;
  readonly state: LetterState;
  readonly notices: number;
  readonly due_at: Date;
  readonly sent_at: Date | null;
}

interface Part {
  readonly state?: LetterState;
  readonly limit: number;
  readonly before?: { readonly dueAt: string; readonly mailId: string };
}

const withState = `select mail_id, person_id, due_at, sent_at, case
    when sent_at is not null then 'done'
    when due_at <= $1::timestamptz - interval '${oldNews}' then 'given_up'
    when due_at <= $1 then 'due'
    else 'waiting' end as state
  from notices.mail`;

/** How the letters fare, for those who run the service. */
@Injectable()
export class MailBook {
  constructor(private readonly database: DataSource) {}

  /** The latest first. */
  letters(now: Date, { state, limit, before }: Part): Promise<LetterRow[]> {
    return this.database.query<LetterRow[]>(
      `select *, (select count(*)::int from notices.inbox where inbox.mail_id = letter.mail_id) as notices from (${withState}) as letter
       where ($2::text is null or state = $2) and ($4::timestamptz is null or (due_at, mail_id) < ($4, $5::uuid))
       order by due_at desc, mail_id desc limit $3`,
      [now, state ?? null, limit, before?.dueAt ?? null, before?.mailId ?? null],
    );
  }

  /** One for each state, in their order. */
  async counts(now: Date): Promise<{ state: LetterState; letters: number }[]> {
    const rows = await this.database.query<{ state: LetterState; letters: number }[]>(
      `select state, count(*)::int as letters from (${withState}) as letter group by state`,
      [now],
    );
    return letterStates.map((state) => ({ state, letters: rows.find((row) => row.state === state)?.letters ?? 0 }));
  }
}
