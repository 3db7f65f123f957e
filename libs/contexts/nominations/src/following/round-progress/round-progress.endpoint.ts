import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { UnitReader } from '#contexts/organisation.module';
import { firstOf, type RoundRules } from '#contexts/programmes';
import { RoundRulesReader } from '#contexts/programmes.module';
import { type Day, dayOf } from '#platform/calendar';
import { Clock } from '#platform/event-sourcing';
import { AfterQuery, Refused, SignedIn, ViewReading } from '#platform/http';
import { dossierListView } from '../dossier-list/dossier-list.table.js';
import { withinReach } from '../dossier-list/find-dossiers.adapter.js';
import { TimesLeft } from '../../appraising/time-left.service.js';
import { firstTooLateDay } from '../../appraising/time-left.js';
import { maySee } from '../../dossier/visibility.js';
import { RoundProgress } from './round-progress.dto.js';
import { type Counted, situationCounts, stageFigures, unitFigures } from './round-progress.js';

/** Counts what the dossier list would show to the same person: each figure is the length of a list. */
@ApiTags('Đợt khen thưởng')
@Controller('rounds/:roundId/progress')
export class RoundProgressEndpoint {
  constructor(
    private readonly views: ViewReading,
    private readonly units: UnitReader,
    private readonly rounds: RoundRulesReader,
    private readonly times: TimesLeft,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Tiến độ của đợt: hồ sơ ở từng bước và đã bao lâu, theo tình trạng, theo đơn vị, các thời hạn',
    description: 'Chỉ đếm những hồ sơ mà người hỏi được xem.',
  })
  @ApiOkResponse({ type: RoundProgress })
  async progress(
    @Param('roundId') roundId: string,
    @Query() query: AfterQuery,
    @SignedIn() actor: Actor,
  ): Promise<RoundProgress> {
    const at = query.asOf ?? this.clock.now().toISOString();
    const rules = await this.rounds.rulesFor(roundId, { unitId: 'any', category: 'any' }, at);
    if (!rules) throw new Refused({ code: 'ROUND_NOT_FOUND', roundId });
    const rows = await this.views.read(dossierListView, query, (table) =>
      withinReach(table, actor).andWhere('d.round_id = :roundId', { roundId }).getMany(),
    );
    const dossiers = rows.filter((row) => maySee({ ...row, submitted: row.submissions > 0 }, actor, rules.addressees));
    return {
      roundId,
      title: rules.title,
      stages: stageFigures(dossiers, dayOf(at)).map((figures) => ({ ...figures, ages: [...figures.ages] })),
      situations: [...situationCounts(dossiers)],
      units: await this.perUnit(dossiers),
      deadlines: await this.deadlines(rules, dayOf(at)),
    };
  }

  private async perUnit(dossiers: readonly Counted[]): Promise<RoundProgress['units']> {
    const named = unitFigures(dossiers).map(async ({ situations, ...figures }) => {
      const unit = await this.units.unit(figures.unitId);
      return { ...figures, situations: [...situations], unitName: unit?.name ?? figures.unitId };
    });
    return (await Promise.all(named)).sort((one, other) => one.unitName.localeCompare(other.unitName, 'vi'));
  }

  private async deadlines(rules: RoundRules, today: Day): Promise<RoundProgress['deadlines']> {
    const { bodies, route, deadline, leadTime } = rules;
    const printed = [
      { stage: 'unit' as const, name: 'Đơn vị', rule: deadline(firstOf(route).stage) },
      { stage: 'education' as const, name: bodies.education.label, rule: deadline('home_affairs') },
      { stage: 'home_affairs' as const, name: bodies.home_affairs.label, rule: leadTime },
    ].flatMap(({ rule, ...whose }) =>
      rule ? [{ ...whose, ref: rule.ref, wording: rule.wording, before: firstTooLateDay(whose.stage, rules) }] : [],
    );
    const timeLeft = await this.times.until(
      printed.map(({ before }) => before),
      today,
    );
    return printed.map(({ before, ...rest }) => ({ ...rest, ...(before && { timeLeft: timeLeft(before) }) }));
  }
}
