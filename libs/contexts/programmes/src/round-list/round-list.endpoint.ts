import { Controller, Get, Query } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Repository } from 'typeorm';
import { keyAfter, type Paged, paged, PagedOf, PageQuery, ReadingOwnWrites } from '#platform/http';
import { RoundListEntity } from './round-list.table.js';

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
  constructor(
    @InjectRepository(RoundListEntity) private readonly rows: Repository<RoundListEntity>,
    private readonly ownWrites: ReadingOwnWrites,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách đợt khen thưởng, năm mới nhất trước' })
  @ApiOkResponse({ type: PagedOf(RoundItem) })
  async list(@Query() query: RoundListQuery): Promise<Paged<RoundItem>> {
    await this.ownWrites.waitFor('round-list', query);
    const select = this.rows.createQueryBuilder('round').orderBy('round.year', 'DESC').addOrderBy('round.id').take(query.limit + 1);
    if (query.situation) select.andWhere('round.situation = :situation', query);
    const after = keyAfter(query, 2);
    if (after) select.andWhere('(round.year < :year or (round.year = :year and round.id > :id))', { year: after[0], id: after[1] });
    const rows = await select.getMany();
    return paged(rows.map(item), query, ({ year, roundId }) => [year, roundId]);
  }
}

function item({ id, conference, closedAt, ...row }: RoundListEntity): RoundItem {
  return { roundId: id, ...row, ...(conference !== null && { conference }), ...(closedAt !== null && { closedAt }) };
}
