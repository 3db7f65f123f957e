import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { NominationsModule } from '#contexts/nominations.module';
import { ProgrammesModule } from '#contexts/programmes.module';
import type { Context } from '#platform/context';
import { InboxEndpoint } from './inbox/inbox.endpoint.js';
import { Inbox } from './inbox/inbox.adapter.js';
import { noticesMigration } from './inbox/notices.table.js';
import { MailBook } from './mail-list/mail-list.adapter.js';
import { MailListEndpoint } from './mail-list/mail-list.endpoint.js';
import { PreferenceBook } from './preferences/preferences.adapter.js';
import { PreferencesEndpoint } from './preferences/preferences.endpoint.js';
import { notices } from './notices.js';
import { letters, PostOffice } from './send-letters/post-office.adapter.js';
import { Mailbox } from './tell-people/mailbox.adapter.js';
import { TellPeopleHandler } from './tell-people/tell-people.endpoint.js';
import { WhatHappened } from './tell-people/what-happened.service.js';
import { tellThem } from './when-something-concerns-people-tell-them/tell-them.worker.js';

export { TellPeopleCommand } from './tell-people/tell-people.endpoint.js';

/** Tells people what concerns them: in the application, and by mail where that is configured. */
@Module({
  imports: [CqrsModule, ProgrammesModule, NominationsModule],
  controllers: [PreferencesEndpoint, InboxEndpoint, MailListEndpoint],
  providers: [Inbox, MailBook, PreferenceBook, Mailbox, WhatHappened, TellPeopleHandler],
})
export class NoticesModule {}

export const context = {
  ...notices,
  module: NoticesModule,
  automations: [tellThem],
  queues: [letters],
  migrations: [noticesMigration],
  queueWork: (tools, { mail, publicOrigin }) =>
    mail ? [new PostOffice({ ...mail, ...tools, origin: publicOrigin })] : [],
} satisfies Context;
