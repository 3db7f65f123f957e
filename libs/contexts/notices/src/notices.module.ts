import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { NominationsModule } from '#contexts/nominations.module';
import { registerPermissions } from '#contexts/organisation.module';
import { ProgrammesModule } from '#contexts/programmes.module';
import type { Automation } from '#platform/automations';
import { registerRefusalTexts } from '#platform/http';
import { InboxEndpoint } from './inbox/inbox.endpoint.js';
import { Inbox } from './inbox/inbox.adapter.js';
import { MailBook } from './mail-list/mail-list.adapter.js';
import { MailListEndpoint } from './mail-list/mail-list.endpoint.js';
import { noticePermissions } from './permissions.js';
import { PreferenceBook } from './preferences/preferences.adapter.js';
import { PreferencesEndpoint } from './preferences/preferences.endpoint.js';
import { noticeRefusals } from './refusals.vi.js';
import { Mailbox } from './tell-people/mailbox.adapter.js';
import { TellPeopleHandler } from './tell-people/tell-people.endpoint.js';
import { WhatHappened } from './tell-people/what-happened.service.js';
import { tellThem } from './when-something-concerns-people-tell-them/tell-them.worker.js';

export { noticesMigration } from './inbox/notices.table.js';
export { TellPeopleCommand } from './tell-people/tell-people.endpoint.js';
export { letters, type MailSettings, PostOffice } from './send-letters/post-office.adapter.js';

export const noticeAutomations: readonly Automation[] = [tellThem];

registerPermissions(noticePermissions);
registerRefusalTexts(noticeRefusals);

/** Tells people what concerns them: in the application, and by mail where that is configured. */
@Module({
  imports: [CqrsModule, ProgrammesModule, NominationsModule],
  controllers: [PreferencesEndpoint, InboxEndpoint, MailListEndpoint],
  providers: [Inbox, MailBook, PreferenceBook, Mailbox, WhatHappened, TellPeopleHandler],
})
export class NoticesModule {}
