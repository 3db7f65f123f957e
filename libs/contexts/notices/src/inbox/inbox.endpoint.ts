import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { Transform } from 'class-transformer';
import type { Actor } from '#contexts/organisation';
import { Clock } from '#platform/event-sourcing';
import { keyAfter, type Paged, paged, PagedOf, PageQuery, Refused, SignedIn } from '#platform/http';
import { type NoticeKind, noticeKinds } from '../notice.js';
import { Inbox, type NoticeRow } from './inbox.adapter.js';

class InboxQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Chỉ thông báo chưa đọc.' })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))
  @IsBoolean()
  unread?: boolean;
}

class NoticeItem {
  @ApiProperty() noticeId: string;
  @ApiProperty({ enum: noticeKinds }) kind: NoticeKind;
  @ApiProperty() subject: string;
  @ApiProperty() text: string;
  @ApiProperty({ description: 'Đường dẫn trong ứng dụng để làm tiếp.' }) link: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() read: boolean;
}

class UnreadCount {
  @ApiProperty({ type: 'integer' }) unread: number;
}

@ApiTags('Thông báo')
@Controller('notices')
export class InboxEndpoint {
  constructor(
    private readonly inbox: Inbox,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Thông báo của tôi, mới nhất trước' })
  @ApiOkResponse({ type: PagedOf(NoticeItem) })
  async list(@Query() query: InboxQuery, @SignedIn() { personId }: Actor): Promise<Paged<NoticeItem>> {
    const after = keyAfter(query, 'instant', 'uuid');
    const rows = await this.inbox.of(personId, {
      unread: query.unread ?? false,
      limit: query.limit + 1,
      ...(after && { before: { at: after[0], noticeId: after[1] } }),
    });
    return paged(rows.map(item), query, (notice) => [notice.at, notice.noticeId]);
  }

  @Get('unread')
  @ApiOperation({ summary: 'Số thông báo chưa đọc của tôi' })
  @ApiOkResponse({ type: UnreadCount })
  async unreadNotices(@SignedIn() { personId }: Actor): Promise<UnreadCount> {
    return { unread: await this.inbox.unreadOf(personId) };
  }

  @Post('read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Đánh dấu mọi thông báo của tôi đã đọc' })
  @ApiNoContentResponse()
  async readNotices(@SignedIn() { personId }: Actor): Promise<void> {
    await this.inbox.readAll(personId, this.clock.now());
  }

  @Post(':noticeId/read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Đánh dấu một thông báo đã đọc' })
  @ApiNoContentResponse()
  async readNotice(@Param('noticeId', ParseUUIDPipe) noticeId: string, @SignedIn() { personId }: Actor): Promise<void> {
    if (!(await this.inbox.read(personId, noticeId, this.clock.now())))
      throw new Refused({ code: 'NOTICE_NOT_FOUND', noticeId });
  }
}

const item = ({ notice_id, kind, subject, body, link, at, read_at }: NoticeRow): NoticeItem => ({
  noticeId: notice_id,
  kind,
  subject,
  text: body,
  link,
  at: at.toISOString(),
  read: read_at !== null,
});
