import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Repository } from 'typeorm';
import { keyAfter, type Paged, paged, PagedOf, PageQuery, Refused, ViewReading } from '#platform/http';
import type { Pack } from '../pack/pack.js';
import { RoundReader } from '../round-reader.service.js';
import { type PackListEntity, packListView } from './pack-list.table.js';

class PackItem {
  @ApiProperty({ example: 'vn-hanoi-2024' }) packId: string;
  @ApiProperty({ example: 1 }) version: number;
  @ApiProperty() title: string;
  @ApiProperty() issuer: string;
  @ApiProperty() programme: string;
  @ApiProperty({ format: 'date-time' }) publishedAt: string;
  @ApiProperty() publishedBy: string;
}

@ApiTags('Gói quy định')
@Controller('packs')
export class PackListEndpoint {
  constructor(
    private readonly rounds: RoundReader,
    private readonly views: ViewReading,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các gói quy định đã công bố, mỗi phiên bản một dòng' })
  @ApiOkResponse({ type: PagedOf(PackItem) })
  async list(@Query() query: PageQuery): Promise<Paged<PackItem>> {
    const rows = await this.views.read(packListView, query, (table) => newestVersionFirst(table, query));
    return paged(
      rows.map(({ id: _id, ...item }): PackItem => item),
      query,
      ({ packId, version }) => [packId, version],
    );
  }

  @Get(':packId/versions/:version')
  @ApiOperation({
    summary: 'Toàn bộ một phiên bản của gói quy định',
    description: 'Mỗi quy định có dẫn chiếu và nguyên văn của kế hoạch, và cách hiểu đang áp dụng.',
  })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async packVersion(@Param('packId') packId: string, @Param('version', ParseIntPipe) version: number): Promise<Pack> {
    const pack = await this.rounds.pack(packId, version);
    if (!pack) throw new Refused({ code: 'PACK_NOT_FOUND', packId, packVersion: version });
    return pack;
  }
}

function newestVersionFirst(table: Repository<PackListEntity>, query: PageQuery): Promise<PackListEntity[]> {
  const select = table
    .createQueryBuilder('pack')
    .orderBy('pack.packId')
    .addOrderBy('pack.version', 'DESC')
    .take(query.limit + 1);
  const after = keyAfter(query, 'text', 'whole');
  if (after)
    select.andWhere('(pack.packId > :packId or (pack.packId = :packId and pack.version < :version))', {
      packId: after[0],
      version: after[1],
    });
  return select.getMany();
}
