import { Controller, Get, Param, Query } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Repository } from 'typeorm';
import type { Actor } from '#contexts/organisation';
import { Clock } from '#platform/event-sourcing';
import { keyAfter, type Paged, paged, PagedOf, PageQuery, ReadingOwnWrites, SignedIn } from '#platform/http';
import { AwardDecisions } from '../award-decisions.adapter.js';
import { ProposalItem } from './proposal-list.dto.js';
import { ProposalListRow, proposalListView } from './proposal-list.table.js';

@ApiTags('Khen thưởng')
@Controller('rounds/:roundId/proposals')
export class ProposalListEndpoint {
  constructor(
    @InjectRepository(ProposalListRow) private readonly rows: Repository<ProposalListRow>,
    private readonly awards: AwardDecisions,
    private readonly ownWrites: ReadingOwnWrites,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các danh sách trình khen thưởng của đợt' })
  @ApiOkResponse({ type: PagedOf(ProposalItem) })
  async list(@Param('roundId') roundId: string, @Query() query: PageQuery, @SignedIn() actor: Actor): Promise<Paged<ProposalItem>> {
    await this.awards.assertMaySee(roundId, actor, this.clock.now().toISOString());
    await this.ownWrites.waitFor(proposalListView.view.name, query);
    const select = this.rows.createQueryBuilder('proposal').where('proposal.roundId = :roundId', { roundId }).orderBy('proposal.id').take(query.limit + 1);
    const after = keyAfter(query, 1);
    if (after) select.andWhere('proposal.id > :id', { id: after[0] });
    const rows = await select.getMany();
    return paged(rows.map(item), query, ({ proposalId }) => [proposalId]);
  }
}

const item = ({ id, ...row }: ProposalListRow): ProposalItem => ({ proposalId: id, ...row });
