import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { Brackets, Repository } from 'typeorm';
import type { Actor, Role } from '#contexts/organisation';
import { keyAfter, type Paged, paged, PagedOf, PageQuery, SignedIn, ViewReading } from '#platform/http';
import type { ForwardedDossier } from '../batch.js';
import { BatchListRow, batchListView } from './batch-list.table.js';

class BatchListQuery extends PageQuery {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 100)
  roundId?: string;
}

class BatchItem {
  @ApiProperty({ format: 'uuid' }) batchId: string;
  @ApiProperty() roundId: string;
  @ApiProperty({ description: 'Nơi gửi.' }) sender: string;
  @ApiProperty({ description: 'Nơi nhận.' }) addressee: string;
  @ApiProperty({ description: 'Số tờ trình.' }) letterNumber: string;
  @ApiProperty({ format: 'date' }) letterDate: string;
  @ApiProperty({ format: 'date-time' }) forwardedAt: string;
  @ApiProperty({ description: 'Số đối tượng.' }) nominees: number;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  dossiers: readonly ForwardedDossier[];
}

@ApiTags('Thẩm định')
@Controller('batches')
export class BatchListEndpoint {
  constructor(private readonly views: ViewReading) {}

  @Get()
  @ApiOperation({ summary: 'Các danh sách đã chuyển, mới nhất trước; chỉ nơi gửi và nơi nhận xem được' })
  @ApiOkResponse({ type: PagedOf(BatchItem) })
  async list(@Query() query: BatchListQuery, @SignedIn() actor: Actor): Promise<Paged<BatchItem>> {
    const rows = await this.views.read(batchListView, query, (table) => newestFirst(table, query, actor));
    return paged(rows.map(item), query, ({ forwardedAt, batchId }) => [forwardedAt, batchId]);
  }
}

function newestFirst(table: Repository<BatchListRow>, query: BatchListQuery, actor: Actor): Promise<BatchListRow[]> {
  const select = table
    .createQueryBuilder('batch')
    .where(
      new Brackets((mine) =>
        mine
          .where('batch.sender = any(:senders)', { senders: unitsAs(actor, 'education_appraiser') })
          .orWhere('batch.addressee = any(:addressees)', { addressees: unitsAs(actor, 'home_affairs_appraiser') }),
      ),
    )
    .orderBy('batch.forwardedAt', 'DESC')
    .addOrderBy('batch.id', 'DESC')
    .take(query.limit + 1);
  if (query.roundId) select.andWhere('batch.roundId = :roundId', { roundId: query.roundId });
  const after = keyAfter(query, 'text', 'text');
  if (after) select.andWhere('(batch.forwardedAt, batch.id) < (:at, :id)', { at: after[0], id: after[1] });
  return select.getMany();
}

const unitsAs = (actor: Actor, role: Role): readonly string[] =>
  actor.assignments.filter((assignment) => assignment.role === role).map(({ unitId }) => unitId);

const item = ({ id, ...row }: BatchListRow): BatchItem => ({ batchId: id, ...row });
