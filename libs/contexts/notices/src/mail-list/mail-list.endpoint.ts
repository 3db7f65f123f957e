import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PermissionTable, PersonReader } from '#contexts/organisation.module';
import { Clock } from '#platform/event-sourcing';
import { keyAfter, type Paged, paged, PagedOf, Refused, SignedIn } from '#platform/http';
import { LetterCount, LetterItem, MailListQuery } from './mail-list.dto.js';
import { MailBook } from './mail-list.adapter.js';

@ApiTags('Vận hành')
@Controller('mail')
export class MailListEndpoint {
  constructor(
    private readonly mail: MailBook,
    private readonly people: PersonReader,
    private readonly permissions: PermissionTable,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Thư báo qua thư điện tử: gửi cho ai, lúc nào, muộn nhất trước (chỉ quản trị)',
    description: 'Không có nội dung và địa chỉ của thư.',
  })
  @ApiOkResponse({ type: PagedOf(LetterItem) })
  async letterList(@Query() query: MailListQuery, @SignedIn() actor: Actor): Promise<Paged<LetterItem>> {
    this.permit(actor);
    const after = keyAfter(query, 'instant', 'uuid');
    const rows = await this.mail.letters(this.clock.now(), {
      state: query.state,
      limit: query.limit + 1,
      ...(after && { before: { dueAt: after[0], mailId: after[1] } }),
    });
    const names = await this.people.names(rows.map(({ person_id }) => person_id));
    const items = rows.map(({ mail_id, person_id, state, notices, due_at, sent_at }) => ({
      mailId: mail_id,
      personId: person_id,
      personName: names.get(person_id) ?? person_id,
      state,
      notices,
      dueAt: due_at.toISOString(),
      ...(sent_at && { doneAt: sent_at.toISOString() }),
    }));
    return paged(items, query, (letter) => [letter.dueAt, letter.mailId]);
  }

  @Get('counts')
  @ApiOperation({ summary: 'Số thư theo tình trạng (chỉ quản trị)' })
  @ApiOkResponse({ type: [LetterCount] })
  letterCounts(@SignedIn() actor: Actor): Promise<LetterCount[]> {
    this.permit(actor);
    return this.mail.counts(this.clock.now());
  }

  private permit(actor: Actor): void {
    const refusal = this.permissions.permit('see-mail', actor);
    if (refusal) throw new Refused(refusal);
  }
}
