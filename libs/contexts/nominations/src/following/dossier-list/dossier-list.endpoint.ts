import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { UnitReader } from '#contexts/organisation.module';
import type { RoundRules } from '#contexts/programmes';
import { RoundRulesReader } from '#contexts/programmes.module';
import { dayOf } from '#platform/calendar';
import { Clock } from '#platform/event-sourcing';
import { type Paged, PagedOf, paged, SignedIn, ViewReading } from '#platform/http';
import { TimesLeft } from '../../appraising/time-left.service.js';
import { maySee } from '../../dossier/visibility.js';
import { DossierItem, DossierListQuery } from './dossier-list.dto.js';
import { type DossierListEntity, dossierListView } from './dossier-list.table.js';
import { findDossiers } from './find-dossiers.adapter.js';
import { holdersIn } from './holders.js';

interface Shown {
  readonly row: DossierListEntity;
  readonly unitName: string;
  readonly rules: RoundRules;
}

@ApiTags('Hồ sơ')
@Controller('dossiers')
export class DossierListEndpoint {
  constructor(
    private readonly views: ViewReading,
    private readonly units: UnitReader,
    private readonly rounds: RoundRulesReader,
    private readonly times: TimesLeft,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách hồ sơ, mới thay đổi trước' })
  @ApiOkResponse({ type: PagedOf(DossierItem) })
  async list(@Query() query: DossierListQuery, @SignedIn() actor: Actor): Promise<Paged<DossierItem>> {
    const at = query.asOf ?? this.clock.now().toISOString();
    const today = dayOf(at);
    const rows = await this.views.read(dossierListView, query, (table) => findDossiers(table, query, actor, today));
    const { items, next } = paged(rows, query, ({ changedAt, id }) => [changedAt, id]);
    const seen = (await Promise.all(items.map((row) => this.seen(row, actor, at)))).flat();
    const holders = seen.map(({ row, unitName, rules }) => holdersIn(row, unitName, rules, today));
    const timeLeft = await this.times.until(
      holders.flatMap((some) => some.map(({ before }) => before)),
      today,
    );
    return {
      items: seen.map(({ row, unitName }, index) => ({
        ...itemOf(row, unitName),
        heldBy: holders[index]!.map(({ before, ...holder }) => ({
          ...holder,
          ...(before && { timeLeft: timeLeft(before) }),
        })),
      })),
      ...(next && { next }),
    };
  }

  /** Nothing for a dossier of a round whose bodies are not the actor's. */
  private async seen(row: DossierListEntity, actor: Actor, at: string): Promise<Shown[]> {
    const unit = await this.units.unit(row.unitId);
    const rules = unit && (await this.rounds.rulesFor(row.roundId, unit, at));
    if (!rules || !maySee({ ...row, submitted: row.submissions > 0 }, actor, rules)) return [];
    return [{ row, unitName: unit.name, rules }];
  }
}

function itemOf(
  {
    id: dossierId,
    roundId,
    unitId,
    situation,
    stages: holders,
    kinds,
    nominees,
    submissions,
    late,
    changedAt,
  }: DossierListEntity,
  unitName: string,
): Omit<DossierItem, 'heldBy'> {
  return { dossierId, roundId, unitId, unitName, situation, holders, kinds, nominees, submissions, late, changedAt };
}
