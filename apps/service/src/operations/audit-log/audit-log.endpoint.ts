import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Repository } from 'typeorm';
import type { Actor } from '#contexts/organisation';
import { PermissionTable, PersonReader } from '#contexts/organisation.module';
import { addDays, startOfDay } from '#platform/calendar';
import { keyAfter, type Paged, paged, PagedOf, Refused, SignedIn, ViewReading } from '#platform/http';
import { AuditLine, AuditLogQuery } from './audit-log.dto.js';
import { type AuditLogRow, auditLogView } from './audit-log.table.js';

@ApiTags('Vận hành')
@Controller('audit')
export class AuditLogEndpoint {
  constructor(
    private readonly views: ViewReading,
    private readonly people: PersonReader,
    private readonly permissions: PermissionTable,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Nhật ký: ai làm gì, lúc nào, mới nhất trước (chỉ quản trị)',
    description: 'Không có nội dung của sự kiện.',
  })
  @ApiOkResponse({ type: PagedOf(AuditLine) })
  async list(@Query() query: AuditLogQuery, @SignedIn() actor: Actor): Promise<Paged<AuditLine>> {
    const refusal = this.permissions.permit('see-audit-log', actor);
    if (refusal) throw new Refused(refusal);
    const rows = await this.views.read(auditLogView, query, (table) => newestFirst(table, query));
    const { items, ...page } = paged(rows, query, ({ at, stream, revision }) => [at, stream, revision]);
    const names = await this.people.names(items.map((row) => row.actor));
    return {
      items: items.map(({ id: eventId, actor: personId, ...row }) => ({
        eventId,
        personId,
        personName: names.get(personId) ?? personId,
        ...row,
      })),
      ...page,
    };
  }
}

function newestFirst(table: Repository<AuditLogRow>, query: AuditLogQuery): Promise<AuditLogRow[]> {
  const { person, stream, type, from, to } = query;
  const select = table
    .createQueryBuilder('line')
    .orderBy('line.at', 'DESC')
    .addOrderBy('line.stream', 'DESC')
    .addOrderBy('line.revision', 'DESC')
    .limit(query.limit + 1);
  if (person) select.andWhere('line.actor = :person', { person });
  if (stream) select.andWhere('starts_with(line.stream, :stream)', { stream });
  if (type) select.andWhere('line.type = :type', { type });
  if (from) select.andWhere('line.at >= :since', { since: startOfDay(from) });
  if (to) select.andWhere('line.at < :until', { until: startOfDay(addDays(to, 1)) });
  const after = keyAfter(query, 'instant', 'text', 'whole');
  if (after)
    select.andWhere('(line.at, line.stream, line.revision) < (:at, :key, :revision)', {
      at: after[0],
      key: after[1],
      revision: after[2],
    });
  return select.getMany();
}
