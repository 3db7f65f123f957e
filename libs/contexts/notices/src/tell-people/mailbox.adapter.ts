import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v5 as uuidFromName } from 'uuid';
import { isUrgent, type Notice } from '../notice.js';
import { deliveryOf } from './delivery.js';

const namespace = '2a0d7c52-2d7c-5a0e-8b1e-6f3b8f3f9c11';
const idOf = (...parts: readonly string[]): string => uuidFromName(JSON.stringify(parts), namespace);

/**
 * Puts notices into inboxes, and with them, in the same statement, the letters that are to go out: neither is
 * ever without the other.
 */
@Injectable()
export class Mailbox {
  constructor(private readonly database: DataSource) {}

  /** Whoever has heard of the matter is not told again. */
  async put(notice: Notice, personIds: readonly string[], now: string): Promise<void> {
    const { kind, matter, subject, text, link } = notice;
    const { letter, dueAt } = deliveryOf(notice, now);
    await this.database.query(
      `with told as (
         insert into notices.inbox (notice_id, person_id, matter, kind, subject, body, link, at, mail_id)
         select notice_id, person_id, $4, $5, $6, $7, $8, $9, mail_id from unnest($1::uuid[], $2::text[], $3::uuid[]) as people(notice_id, person_id, mail_id)
         on conflict (person_id, matter) do nothing
         returning person_id, mail_id
       )
       insert into notices.mail (mail_id, person_id, due_at)
       select mail_id, person_id, $10 from told join notices.preferences using (person_id)
       where address is not null and (digests or $11::boolean)
       on conflict (mail_id) do nothing`,
      [
        personIds.map((personId) => idOf('notice', personId, matter)),
        personIds,
        personIds.map((personId) => idOf('mail', personId, letter)),
        matter,
        kind,
        subject,
        text,
        link,
        now,
        dueAt,
        isUrgent(kind),
      ],
    );
  }
}
