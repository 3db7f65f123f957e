import { type Migration, serviceRole, sqlMigration } from '#platform/database';

/** What people were told is no event: it is a copy, it is forgotten when they go, and reading it changes it. */
export const noticesMigration: Migration = sqlMigration('CreateNotices1763700001200', [
  'create schema notices',
  `create table notices.preferences (
    person_id text primary key,
    address text,
    digests boolean not null default true,
    unsubscribe_token text not null unique
  )`,
  `create table notices.mail (
    mail_id uuid primary key,
    person_id text not null,
    due_at timestamptz not null,
    sent_at timestamptz
  )`,
  `create table notices.inbox (
    notice_id uuid primary key,
    person_id text not null,
    matter text not null,
    kind text not null,
    subject text not null,
    body text not null,
    link text not null,
    at timestamptz not null,
    read_at timestamptz,
    mail_id uuid not null,
    unique (person_id, matter)
  )`,
  'create index inbox_of_person on notices.inbox (person_id, at desc, notice_id)',
  'create index inbox_by_mail on notices.inbox (mail_id)',
  'create index mail_unsent on notices.mail (due_at) where sent_at is null',
  `grant usage on schema notices to ${serviceRole}`,
  `grant select, insert, update, delete on notices.preferences, notices.mail, notices.inbox to ${serviceRole}`,
]);
