import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Repository } from 'typeorm';
import type { Actor } from '#contexts/organisation';
import { PersonReader } from '#contexts/organisation.module';
import type { RoundRules } from '#contexts/programmes';
import { RoundRulesReader } from '#contexts/programmes.module';
import { dayOf } from '#platform/calendar';
import { Clock } from '#platform/event-sourcing';
import { keyAfter, type Paged, paged, PagedOf, SignedIn, ViewReading } from '#platform/http';
import { appraiserOf, lyingAt } from '../appraisal.js';
import type { AppraisalStage } from '../../dossier/dossier-events.js';
import { TimesLeft } from '../time-left.service.js';
import { firstTooLateDay, type TimeLeft } from '../time-left.js';
import { AppraisalQueueItem, AppraisalQueueQuery } from './appraisal-queue.dto.js';
import { AppraisalQueueEntity, appraisalQueueView } from './appraisal-queue.table.js';
import { placeIn } from './queue-order.js';

/** `claim` is the person who took it. */
type Item = Omit<AppraisalQueueItem, 'claimedBy'> & { readonly claim?: string };

@ApiTags('Thẩm định')
@Controller('appraisals')
export class AppraisalQueueEndpoint {
  constructor(
    private readonly rounds: RoundRulesReader,
    private readonly people: PersonReader,
    private readonly times: TimesLeft,
    private readonly views: ViewReading,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Hồ sơ đang ở cơ quan tôi để thẩm định' })
  @ApiOkResponse({ type: PagedOf(AppraisalQueueItem) })
  async list(@Query() query: AppraisalQueueQuery, @SignedIn() actor: Actor): Promise<Paged<AppraisalQueueItem>> {
    const now = query.asOf ?? this.clock.now().toISOString();
    const rows = await this.views.read(appraisalQueueView, query, (table) => waiting(table, query));
    const roundIds = [...new Set(rows.map(({ roundId }) => roundId))];
    const items = (
      await Promise.all(
        roundIds.map((roundId) =>
          this.itemsOf(
            roundId,
            rows.filter((row) => row.roundId === roundId),
            actor,
            now,
          ),
        ),
      )
    ).flat();
    const after = keyAfter(query, 'text')?.[0];
    const place = (item: Item) => placeIn(query.order, item);
    const wanted = items.filter(
      (item) => isWanted(item, query, actor.personId) && (after === undefined || place(item) > after),
    );
    const page = paged(
      wanted.sort((one, other) => (place(one) < place(other) ? -1 : 1)),
      query,
      (item) => [place(item)],
    );
    return { ...page, items: await this.withNames(page.items) };
  }

  private async withNames(items: readonly Item[]): Promise<AppraisalQueueItem[]> {
    const names = await this.people.names(items.flatMap(({ claim }) => claim ?? []));
    return items.map(({ claim, ...item }) => ({
      ...item,
      ...(claim !== undefined && { claimedBy: { personId: claim, displayName: names.get(claim) ?? claim } }),
    }));
  }

  private async itemsOf(
    roundId: string,
    rows: readonly AppraisalQueueEntity[],
    actor: Actor,
    now: string,
  ): Promise<Item[]> {
    const general = await this.rounds.rulesFor(roundId, { unitId: 'any', category: 'any' }, now);
    if (!general) return [];
    const { stages } = appraiserOf(actor, general.addressees);
    const perStage = stages.map(async (stage) => {
      const rules = await this.rounds.rulesFor(roundId, { unitId: general.addressees[stage], category: 'any' }, now);
      if (!rules) return [];
      const before = firstTooLateDay(stage, rules);
      const left = (await this.times.until([before], dayOf(now)))(before);
      return rows.flatMap((row) => (lyingAt(stage, row.dossier).length > 0 ? [itemOf(row, stage, rules, left)] : []));
    });
    return (await Promise.all(perStage)).flat();
  }
}

function waiting(
  table: Repository<AppraisalQueueEntity>,
  { roundId, unitId }: AppraisalQueueQuery,
): Promise<AppraisalQueueEntity[]> {
  const select = table.createQueryBuilder('queue').where('(queue.atEducation > 0 or queue.atHomeAffairs > 0)');
  if (roundId) select.andWhere('queue.roundId = :roundId', { roundId });
  if (unitId) select.andWhere('queue.unitId = :unitId', { unitId });
  return select.getMany();
}

function itemOf(
  { id, roundId, unitId, submittedAt, late, dossier }: AppraisalQueueEntity,
  stage: AppraisalStage,
  rules: RoundRules,
  left: TimeLeft | undefined,
): Item {
  return {
    dossierId: id,
    roundId,
    roundTitle: rules.title,
    unitId,
    stage,
    submission: dossier.submissions,
    submittedAt,
    late,
    claim: dossier.claims[stage],
    selfAppraised: unitId === rules.addressees[stage],
    ...(left && { lastDay: left.lastDay, daysLeft: left.daysLeft, workingDaysLeft: left.workingDaysLeft }),
    nominees: lyingAt(stage, dossier).map(({ nomineeId, name, category, appraisedBy, flags }) => ({
      nomineeId,
      name,
      category,
      flags,
      appraised: appraisedBy.includes(stage),
    })),
  };
}

function isWanted(
  { stage, claim, daysLeft: left = Infinity }: Item,
  query: AppraisalQueueQuery,
  personId: string,
): boolean {
  if (query.stage && stage !== query.stage) return false;
  if (query.claim === 'mine' && claim !== personId) return false;
  if (query.claim === 'none' && claim !== undefined) return false;
  return query.daysLeftAtMost === undefined || left <= query.daysLeftAtMost;
}
