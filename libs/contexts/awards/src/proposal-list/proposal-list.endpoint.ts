import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Repository } from 'typeorm';
import type { Actor } from '#contexts/organisation';
import { Clock } from '#platform/event-sourcing';
import { keyAfter, type Paged, paged, PagedOf, PageQuery, SignedIn, ViewReading } from '#platform/http';
import { AwardDecisions } from '../award-decisions.service.js';
import { ProposalItem } from './proposal-list.dto.js';
import { ProposalListRow, proposalListView } from './proposal-list.table.js';

@ApiTags('Khen thưởng')
@Controller('rounds/:roundId/proposals')
export class ProposalListEndpoint {
  constructor(
    private readonly awards: AwardDecisions,
    private readonly views: ViewReading,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các danh sách trình khen thưởng của đợt' })
  @ApiOkResponse({ type: PagedOf(ProposalItem) })
  async list(
    @Param('roundId') roundId: string,
    @Query() query: PageQuery,
    @SignedIn() actor: Actor,
  ): Promise<Paged<ProposalItem>> {
    await this.awards.assertMaySee(roundId, actor, this.clock.now().toISOString());
    const rows = await this.views.read(proposalListView, query, (table) => proposalsOf(table, query, roundId));
    return paged(rows.map(item), query, ({ proposalId }) => [proposalId]);
  }
}

function proposalsOf(
  table: Repository<ProposalListRow>,
  query: PageQuery,
  roundId: string,
): Promise<ProposalListRow[]> {
  const select = table
    .createQueryBuilder('proposal')
    .where('proposal.roundId = :roundId', { roundId })
    .orderBy('proposal.id')
    .take(query.limit + 1);
  const after = keyAfter(query, 'text');
  if (after) select.andWhere('proposal.id > :id', { id: after[0] });
  return select.getMany();
}

const item = ({ id, ...row }: ProposalListRow): ProposalItem => ({ proposalId: id, ...row });
