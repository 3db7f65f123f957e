import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Repository } from 'typeorm';
import { keyAfter, type Paged, paged, PagedOf, ViewReading } from '#platform/http';
import { searchPatterns } from '#platform/vietnamese-text';
import { withoutItsWord } from '../decision-number.js';
import { AwardItem, AwardRegisterQuery } from './award-register.dto.js';
import { AwardRegisterRow, awardRegisterView } from './award-register.table.js';

/** Open to everyone who is signed in: decisions are published. */
@ApiTags('Khen thưởng')
@Controller('awards')
export class AwardRegisterEndpoint {
  constructor(private readonly views: ViewReading) {}

  @Get()
  @ApiOperation({ summary: 'Sổ khen thưởng, quyết định mới nhất trước' })
  @ApiOkResponse({ type: PagedOf(AwardItem) })
  async list(@Query() query: AwardRegisterQuery): Promise<Paged<AwardItem>> {
    const rows = await this.views.read(awardRegisterView, query, (table) => newestDecisionFirst(table, query));
    const page = paged(rows, query, ({ decisionDate, id }) => [decisionDate, id]);
    return { ...page, items: page.items.map(item) };
  }
}

function newestDecisionFirst(
  table: Repository<AwardRegisterRow>,
  query: AwardRegisterQuery,
): Promise<AwardRegisterRow[]> {
  const { q, roundId, unitId, form } = query;
  const select = table
    .createQueryBuilder('award')
    .orderBy('award.decisionDate', 'DESC')
    .addOrderBy('award.id', 'DESC')
    .take(query.limit + 1);
  if (q) select.andWhere('award.searchText like all(:patterns)', { patterns: searchPatterns(withoutItsWord(q)) });
  if (roundId) select.andWhere('award.roundId = :roundId', { roundId });
  if (unitId) select.andWhere('award.unitId = :unitId', { unitId });
  if (form) select.andWhere('award.form = :form', { form });
  const after = keyAfter(query, 'text', 'text');
  if (after) select.andWhere('(award.decisionDate, award.id) < (:date, :id)', { date: after[0], id: after[1] });
  return select.getMany();
}

function item({ id: _id, searchText: _searchText, revocation, ...row }: AwardRegisterRow): AwardItem {
  return { ...row, ...(revocation && { revocation }) };
}
