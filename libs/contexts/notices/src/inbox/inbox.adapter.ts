import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NoticeKind } from '../notice.js';

export interface NoticeRow {
  readonly notice_id: string;
  readonly kind: NoticeKind;
  readonly subject: string;
  readonly body: string;
  readonly link: string;
  readonly at: Date;
  readonly read_at: Date | null;
}

interface Part {
  readonly unread: boolean;
  readonly limit: number;
  readonly before?: { readonly at: string; readonly noticeId: string };
}

/** What each person was told; nobody reads another one's. */
@Injectable()
export class Inbox {
  constructor(private readonly database: DataSource) {}

  of(personId: string, { unread, limit, before }: Part): Promise<NoticeRow[]> {
    return this.database.query<NoticeRow[]>(
      `select notice_id, kind, subject, body, link, at, read_at from notices.inbox
       where person_id = $1 and (not $2::boolean or read_at is null) and ($4::timestamptz is null or (at, notice_id) < ($4, $5::uuid))
       order by at desc, notice_id desc limit $3`,
      [personId, unread, limit, before?.at ?? null, before?.noticeId ?? null],
    );
  }

  async unreadOf(personId: string): Promise<number> {
    const [row] = await this.database.query<{ unread: number }[]>(
      'select count(*)::int as unread from notices.inbox where person_id = $1 and read_at is null',
      [personId],
    );
    return row!.unread;
  }

  async readAll(personId: string, now: Date): Promise<void> {
    await this.database.query('update notices.inbox set read_at = $2 where person_id = $1 and read_at is null', [
      personId,
      now,
    ]);
  }

  /** False when the person was told nothing under this id. */
  async read(personId: string, noticeId: string, now: Date): Promise<boolean> {
    const [, found] = await this.database.query<[unknown, number]>(
      'update notices.inbox set read_at = coalesce(read_at, $3) where person_id = $1 and notice_id = $2',
      [personId, noticeId, now],
    );
    return found > 0;
  }
}
