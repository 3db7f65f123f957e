import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Repository } from 'typeorm';
import type { Actor } from '#contexts/organisation';
import type { RoundRules } from '#contexts/programmes';
import { RoundRulesReader } from '#contexts/programmes.module';
import { dayOf } from '#platform/calendar';
import { Clock } from '#platform/event-sourcing';
import { keyAfter, type Paged, paged, PagedOf, SignedIn, ViewReading } from '#platform/http';
import { appraiserOf } from '../appraisal.js';
import type { AppraisalStage } from '../dossier-events.js';
import { AppraisalQueueItem, AppraisalQueueQuery } from './appraisal-queue.dto.js';
import { lyingAt } from './appraisal-queue.js';
import { AppraisalQueueEntity, appraisalQueueView } from './appraisal-queue.table.js';
import { daysLeft, lastDayAt } from './time-left.js';

@ApiTags('Thẩm định')
@Controller('appraisals')
export class AppraisalQueueEndpoint {
  constructor(
    private readonly rounds: RoundRulesReader,
    private readonly views: ViewReading,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Hồ sơ đang ở cơ quan tôi để thẩm định, gần hết hạn trước' })
  @ApiOkResponse({ type: PagedOf(AppraisalQueueItem) })
  async list(@Query() query: AppraisalQueueQuery, @SignedIn() actor: Actor): Promise<Paged<AppraisalQueueItem>> {
    const now = query.asOf ?? this.clock.now().toISOString();
    const rows = await this.views.read(appraisalQueueView, query, (table) => waiting(table, query));
    const roundIds = [...new Set(rows.map(({ roundId }) => roundId))];
    const items = (await Promise.all(roundIds.map((roundId) => this.itemsOf(roundId, rows.filter((row) => row.roundId === roundId), actor, now)))).flat();
    const after = keyAfter(query, 1)?.[0];
    const wanted = items.filter((item) => (!query.stage || item.stage === query.stage) && (after === undefined || place(item) > after));
    return paged(wanted.sort((one, other) => (place(one) < place(other) ? -1 : 1)), query, (item) => [place(item)]);
  }

  private async itemsOf(roundId: string, rows: readonly AppraisalQueueEntity[], actor: Actor, now: string): Promise<AppraisalQueueItem[]> {
    const general = await this.rounds.rulesFor(roundId, { unitId: 'any', category: 'any' }, now);
    if (!general) return [];
    const { stages } = appraiserOf(actor, general.addressees);
    const perStage = stages.map(async (stage) => {
      const rules = await this.rounds.rulesFor(roundId, { unitId: general.addressees[stage], category: 'any' }, now);
      return rows.flatMap((row) => (rules && lyingAt(stage, row.dossier).length > 0 ? [itemOf(row, stage, rules, dayOf(now))] : []));
    });
    return (await Promise.all(perStage)).flat();
  }
}

function waiting(table: Repository<AppraisalQueueEntity>, { roundId, unitId }: AppraisalQueueQuery): Promise<AppraisalQueueEntity[]> {
  const select = table.createQueryBuilder('queue').where('(queue.atEducation > 0 or queue.atHomeAffairs > 0)');
  if (roundId) select.andWhere('queue.roundId = :roundId', { roundId });
  if (unitId) select.andWhere('queue.unitId = :unitId', { unitId });
  return select.getMany();
}

function itemOf({ id, roundId, unitId, submittedAt, late, dossier }: AppraisalQueueEntity, stage: AppraisalStage, rules: RoundRules, today: string): AppraisalQueueItem {
  const lastDay = lastDayAt(stage, rules);
  return {
    dossierId: id,
    roundId,
    roundTitle: rules.title,
    unitId,
    stage,
    submission: dossier.submissions,
    submittedAt,
    late,
    selfAppraised: unitId === rules.addressees[stage],
    ...(lastDay && { lastDay, daysLeft: daysLeft(lastDay, today) }),
    nominees: lyingAt(stage, dossier).map(({ nomineeId, name, category, appraisedBy, flags }) => ({ nomineeId, name, category, flags, appraised: appraisedBy.includes(stage) })),
  };
}

/** The order of the queue as one comparable text: without a last day at the end. */
const place = ({ lastDay = '9999-12-31', submittedAt, dossierId, stage }: AppraisalQueueItem): string => [lastDay, submittedAt ?? '', dossierId, stage].join(' ');
