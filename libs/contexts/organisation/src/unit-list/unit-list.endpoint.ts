import { Controller, Get, Query } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Repository } from 'typeorm';
import { keyAfter, type Paged, paged, PagedOf, PageQuery, ReadingOwnWrites } from '#platform/http';
import { unitCategories, type UnitCategory } from '../unit.js';
import { UnitListRow } from './unit-list.table.js';

class UnitListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: unitCategories })
  @IsOptional()
  @IsIn(unitCategories)
  category?: UnitCategory;
}

class UnitItem {
  @ApiProperty() unitId: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: unitCategories }) category: UnitCategory;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiPropertyOptional({ format: 'date', description: 'Ngày cuối cùng đơn vị còn hoạt động.' }) validTo?: string;
  @ApiProperty({ type: [String] }) successors: string[];
}

@ApiTags('Đơn vị')
@Controller('units')
export class UnitListEndpoint {
  constructor(
    @InjectRepository(UnitListRow) private readonly rows: Repository<UnitListRow>,
    private readonly ownWrites: ReadingOwnWrites,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách đơn vị, theo tên' })
  @ApiOkResponse({ type: PagedOf(UnitItem) })
  async list(@Query() query: UnitListQuery): Promise<Paged<UnitItem>> {
    await this.ownWrites.waitFor('unit-list', query);
    const select = this.rows.createQueryBuilder('unit').orderBy('unit.name').addOrderBy('unit.id').take(query.limit + 1);
    if (query.category) select.andWhere('unit.category = :category', query);
    const after = keyAfter(query, 2);
    if (after) select.andWhere('(unit.name, unit.id) > (:name, :id)', { name: after[0], id: after[1] });
    const rows = await select.getMany();
    return paged(rows.map(item), query, ({ name, unitId }) => [name, unitId]);
  }
}

const item = ({ id, validTo, ...row }: UnitListRow): UnitItem => ({ unitId: id, ...row, ...(validTo !== null && { validTo }) });
