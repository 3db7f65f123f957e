import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Brackets, type Repository } from 'typeorm';
import type { Actor } from '#contexts/organisation';
import { UnitReader } from '#contexts/organisation.module';
import { RoundRulesReader } from '#contexts/programmes.module';
import { Clock } from '#platform/event-sourcing';
import { keyAfter, type Paged, PagedOf, PageQuery, paged, SignedIn, ViewReading } from '#platform/http';
import type { DossierSituation, NomineeStage } from '../dossier.js';
import { withoutAccents } from '../names.js';
import { maySee } from '../visibility.js';
import { type DossierListEntity, dossierListView } from './dossier-list.table.js';
import { reachOf } from './dossiers-within-reach.js';

const situations: readonly DossierSituation[] = ['Draft', 'Submitted', 'Returned', 'Withdrawn'];
const stages: readonly NomineeStage[] = ['unit', 'education', 'home_affairs', 'chairman', 'refused', 'decided'];

class DossierListQuery extends PageQuery {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) round?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) unit?: string;
  @ApiPropertyOptional({ enum: situations }) @IsOptional() @IsIn(situations) situation?: DossierSituation;

  @ApiPropertyOptional({ enum: stages, description: 'Có đối tượng đang ở đây.' })
  @IsOptional()
  @IsIn(stages)
  holder?: NomineeStage;

  @ApiPropertyOptional({ description: 'Tìm trong tên đối tượng; không phân biệt dấu, chữ hoa, chữ thường.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  text?: string;
}

class DossierItem {
  @ApiProperty() dossierId: string;
  @ApiProperty() roundId: string;
  @ApiProperty() unitId: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ enum: situations }) situation: DossierSituation;
  @ApiProperty({ enum: stages, isArray: true, description: 'Các nơi đang có đối tượng của hồ sơ.' }) holders: NomineeStage[];
  @ApiProperty({ description: 'Số đối tượng.' }) nominees: number;
  @ApiProperty({ description: 'Số lần đã nộp.' }) submissions: number;
  @ApiProperty({ description: 'Nộp sau hạn theo văn bản chấp nhận.' }) late: boolean;
  @ApiProperty({ format: 'date-time' }) changedAt: string;
}

@ApiTags('Hồ sơ')
@Controller('dossiers')
export class DossierListEndpoint {
  constructor(
    private readonly views: ViewReading,
    private readonly units: UnitReader,
    private readonly rounds: RoundRulesReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách hồ sơ, mới thay đổi trước' })
  @ApiOkResponse({ type: PagedOf(DossierItem) })
  async list(@Query() query: DossierListQuery, @SignedIn() actor: Actor): Promise<Paged<DossierItem>> {
    const rows = await this.views.read(dossierListView, query, (table) => withinReach(table, query, actor));
    const { items, next } = paged(rows, query, ({ changedAt, id }) => [changedAt, id]);
    const shown = await Promise.all(items.map((row) => this.shown(row, actor, query.asOf)));
    return { items: shown.flat(), ...(next && { next }) };
  }

  /** Nothing for a dossier of a round whose bodies are not the actor's. */
  private async shown({ id: dossierId, stages: holders, searchText: _, lookupCode: __, dossier: ___, ...row }: DossierListEntity, actor: Actor, asOf = this.clock.now().toISOString()): Promise<DossierItem[]> {
    const unit = await this.units.unit(row.unitId);
    const rules = unit && (await this.rounds.rulesFor(row.roundId, unit, asOf));
    if (!rules || !maySee({ unitId: row.unitId, submitted: row.submissions > 0, stages: holders }, actor, rules.addressees)) return [];
    return [{ dossierId, unitName: unit.name, holders, ...row }];
  }
}

function withinReach(table: Repository<DossierListEntity>, query: DossierListQuery, actor: Actor): Promise<DossierListEntity[]> {
  const { round, unit, situation, holder, text } = query;
  const { ownUnits, submitted, atHomeAffairs, atChairman } = reachOf(actor);
  const select = table
    .createQueryBuilder('d')
    .where(
      new Brackets((reach) => {
        reach.where('d.unit_id = any(:ownUnits)', { ownUnits });
        if (submitted) reach.orWhere('d.submissions > 0');
        if (atHomeAffairs) reach.orWhere(`d.stages && array['home_affairs', 'chairman', 'decided']`);
        if (atChairman) reach.orWhere(`d.stages && array['chairman', 'decided']`);
      }),
    )
    .orderBy('d.changedAt', 'DESC')
    .addOrderBy('d.id', 'DESC')
    .limit(query.limit + 1);
  if (round) select.andWhere('d.round_id = :round', { round });
  if (unit) select.andWhere('d.unit_id = :unit', { unit });
  if (situation) select.andWhere('d.situation = :situation', { situation });
  if (holder) select.andWhere(':holder = any(d.stages)', { holder });
  if (text) select.andWhere('d.search_text like :pattern', { pattern: `%${withoutAccents(text).replace(/[\\%_]/g, '\\$&')}%` });
  const after = keyAfter(query, 2);
  if (after) select.andWhere('(d.changed_at, d.id) < (:changedAt, :id)', { changedAt: after[0], id: after[1] });
  return select.getMany();
}
