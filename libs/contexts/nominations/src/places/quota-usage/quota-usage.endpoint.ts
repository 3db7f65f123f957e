import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Actor } from '#contexts/organisation';
import { UnitReader } from '#contexts/organisation.module';
import type { QuotaKind, QuotaMode } from '#contexts/programmes';
import { RoundRulesReader } from '#contexts/programmes.module';
import { Clock } from '#platform/event-sourcing';
import { keyAfter, type Paged, PagedOf, PageQuery, paged, SignedIn, ViewReading } from '#platform/http';
import { countOf, quotaLeft } from './quota-left.js';
import { type QuotaUsageRow, quotaUsageView } from './quota-usage.table.js';

class QuotaUsageQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Chỉ một đơn vị.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;
}

class PlacesByKind {
  @ApiPropertyOptional({ description: 'Tập thể; không có khi không giới hạn.' }) collective?: number;
  @ApiPropertyOptional({ description: 'Cá nhân, hộ gia đình; không có khi không giới hạn.' }) individual?: number;
}

class TakenPlace {
  @ApiProperty() nomineeId: string;
  @ApiProperty() dossierId: string;
  @ApiProperty({ enum: ['collective', 'individual'] }) kind: QuotaKind;
  @ApiPropertyOptional() name?: string;
}

class UnitQuota {
  @ApiProperty() unitId: string;
  @ApiProperty() unitName: string;
  @ApiPropertyOptional({ description: 'Không có khi đơn vị không thuộc nhóm được đề nghị trong đợt.' })
  mode?: QuotaMode;
  @ApiPropertyOptional() quotaId?: string;
  @ApiPropertyOptional({ description: 'Câu của kế hoạch.' }) wording?: string;
  @ApiPropertyOptional() ref?: string;
  @ApiProperty({ type: PlacesByKind }) used: PlacesByKind;
  @ApiProperty({ type: PlacesByKind }) left: PlacesByKind;
  @ApiPropertyOptional({ type: [TakenPlace], description: 'Ai giữ chỗ; chỉ chính đơn vị xem được.' })
  places?: TakenPlace[];
}

@ApiTags('Số lượng đề nghị')
@Controller('rounds/:roundId/quotas')
export class QuotaUsageEndpoint {
  constructor(
    private readonly views: ViewReading,
    private readonly units: UnitReader,
    private readonly rounds: RoundRulesReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Số lượng đã dùng và còn lại của các đơn vị trong đợt' })
  @ApiOkResponse({ type: PagedOf(UnitQuota) })
  async list(
    @Param('roundId') roundId: string,
    @Query() query: QuotaUsageQuery,
    @SignedIn() actor: Actor,
  ): Promise<Paged<UnitQuota>> {
    const held = await this.views.read(quotaUsageView, query, (table) =>
      table.find({ where: { roundId, held: true }, order: { id: 'ASC' } }),
    );
    const own = unitsOf(actor, ['unit_officer', 'unit_head']);
    const [after] = keyAfter(query, 'text') ?? [];
    const unitIds = nominatingUnits(held, actor, own).filter(
      (unitId) => (query.unit ?? unitId) === unitId && (after === undefined || unitId > after),
    );
    const at = query.asOf ?? this.clock.now().toISOString();
    const items = await Promise.all(
      unitIds
        .slice(0, query.limit + 1)
        .map((unitId) => this.usage(roundId, unitId, { held, at, named: own.includes(unitId) })),
    );
    return paged(items.flat(), query, ({ unitId }) => [unitId]);
  }

  private async usage(
    roundId: string,
    unitId: string,
    { held, at, named }: { held: readonly QuotaUsageRow[]; at: string; named: boolean },
  ): Promise<UnitQuota[]> {
    const unit = await this.units.unit(unitId);
    const rules = unit && (await this.rounds.rulesFor(roundId, unit, at));
    if (!rules) return [];
    const places = held
      .filter((row) => row.unitId === unitId)
      .map(({ id, dossierId, kind, name }) => ({
        nomineeId: id,
        dossierId: dossierId ?? '',
        kind: kind ?? 'collective',
        ...(name !== null && { name }),
      }));
    const used = countOf(places);
    const { quota } = rules;
    const rule = quota && { mode: quota.mode, quotaId: quota.quotaId, wording: quota.wording, ref: quota.ref };
    return [
      {
        unitId,
        unitName: unit.name,
        ...rule,
        used,
        left: quota ? quotaLeft(quota, used) : { collective: 0, individual: 0 },
        ...(named && { places }),
      },
    ];
  }
}

/** Appraisers see every unit that has taken a place, a unit always itself. */
function nominatingUnits(held: readonly QuotaUsageRow[], actor: Actor, own: readonly string[]): readonly string[] {
  const appraises = actor.assignments.some(
    ({ role }) => role === 'education_appraiser' || role === 'home_affairs_appraiser',
  );
  return [...new Set(appraises ? [...own, ...held.flatMap(({ unitId }) => unitId ?? [])] : own)].sort();
}

const unitsOf = (actor: Actor, roles: readonly string[]): readonly string[] => [
  ...new Set(actor.assignments.filter(({ role }) => roles.includes(role)).map(({ unitId }) => unitId)),
];
