import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Repository } from 'typeorm';
import { keyAfter, type Paged, paged, PagedOf, PageQuery, ViewReading } from '#platform/http';
import { unitCategories, type UnitCategory } from '../unit.js';
import { type UnitListRow, unitListView } from './unit-list.table.js';

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
  constructor(private readonly views: ViewReading) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách đơn vị, theo tên' })
  @ApiOkResponse({ type: PagedOf(UnitItem) })
  async list(@Query() query: UnitListQuery): Promise<Paged<UnitItem>> {
    const rows = await this.views.read(unitListView, query, (table) => byName(table, query));
    return paged(rows.map(item), query, ({ name, unitId }) => [name, unitId]);
  }
}

function byName(table: Repository<UnitListRow>, query: UnitListQuery): Promise<UnitListRow[]> {
  const select = table
    .createQueryBuilder('unit')
    .orderBy('unit.name')
    .addOrderBy('unit.id')
    .take(query.limit + 1);
  if (query.category) select.andWhere('unit.category = :category', query);
  const after = keyAfter(query, 'text', 'text');
  if (after) select.andWhere('(unit.name, unit.id) > (:name, :id)', { name: after[0], id: after[1] });
  return select.getMany();
}

const item = ({ id, validTo, ...row }: UnitListRow): UnitItem => ({
  unitId: id,
  ...row,
  ...(validTo !== null && { validTo }),
});
