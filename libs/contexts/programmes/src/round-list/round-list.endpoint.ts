import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Repository } from 'typeorm';
import { keyAfter, type Paged, paged, PagedOf, PageQuery, ViewReading } from '#platform/http';
import { type RoundListEntity, roundListView } from './round-list.table.js';

const situations = ['Open', 'Closed'] as const;

class RoundListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: situations })
  @IsOptional()
  @IsIn(situations)
  situation?: (typeof situations)[number];
}

class RoundItem {
  @ApiProperty({ example: 'interim-2025-city' }) roundId: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: ['annual', 'interim', 'final'] }) occasion: string;
  @ApiProperty() year: number;
  @ApiProperty({ enum: ['city', 'state'] }) tier: string;
  @ApiProperty({ enum: situations }) situation: string;
  @ApiProperty({ example: 'vn-hanoi-2024' }) packId: string;
  @ApiProperty({ example: 1 }) packVersion: number;
  @ApiPropertyOptional({ format: 'date', description: 'Ngày hội nghị.' }) conference?: string;
  @ApiProperty({ format: 'date-time' }) openedAt: string;
  @ApiPropertyOptional({ format: 'date-time' }) closedAt?: string;
}

@ApiTags('Đợt khen thưởng')
@Controller('rounds')
export class RoundListEndpoint {
  constructor(private readonly views: ViewReading) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách đợt khen thưởng, năm mới nhất trước' })
  @ApiOkResponse({ type: PagedOf(RoundItem) })
  async list(@Query() query: RoundListQuery): Promise<Paged<RoundItem>> {
    const rows = await this.views.read(roundListView, query, (table) => newestYearFirst(table, query));
    return paged(rows.map(item), query, ({ year, roundId }) => [year, roundId]);
  }
}

function newestYearFirst(table: Repository<RoundListEntity>, query: RoundListQuery): Promise<RoundListEntity[]> {
  const select = table
    .createQueryBuilder('round')
    .orderBy('round.year', 'DESC')
    .addOrderBy('round.id')
    .take(query.limit + 1);
  if (query.situation) select.andWhere('round.situation = :situation', query);
  const after = keyAfter(query, 'whole', 'text');
  if (after)
    select.andWhere('(round.year < :year or (round.year = :year and round.id > :id))', {
      year: after[0],
      id: after[1],
    });
  return select.getMany();
}

function item({ id, conference, closedAt, ...row }: RoundListEntity): RoundItem {
  return { roundId: id, ...row, ...(conference !== null && { conference }), ...(closedAt !== null && { closedAt }) };
}
