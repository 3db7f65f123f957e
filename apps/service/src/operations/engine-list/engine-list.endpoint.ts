import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Actor } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import { Discrepancies } from '#platform/discrepancies';
import { own } from '#platform/event-sourcing';
import { Refused, SignedIn } from '#platform/http';
import { ViewProgress } from '#platform/read-models';
import { Engines, type EngineState } from '../engines.js';
import { inTime } from '../in-time.js';
import { EngineItem, EngineList } from './engine-list.dto.js';

/** Answers within seconds whatever is away: it is looked at when something is. */
@ApiTags('Vận hành')
@Controller('engines')
export class EngineListEndpoint {
  constructor(
    private readonly engines: Engines,
    private readonly database: DataSource,
    private readonly views: ViewProgress,
    private readonly discrepancies: Discrepancies,
    private readonly permissions: PermissionTable,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Tình trạng kho sự kiện, cơ sở dữ liệu và các bảng tra cứu (chỉ quản trị)' })
  @ApiOkResponse({ type: EngineList })
  async list(@SignedIn() actor: Actor): Promise<EngineList> {
    this.permit(actor);
    const [states, facts, views = [], discrepancies = []] = await Promise.all([
      this.engines.ask(),
      this.factsOfDatabase(),
      inTime(this.views.backlogs()),
      inTime(this.discrepancies.open()),
    ]);
    return {
      engines: states.map((state) => ({ ...shown(state), ...(state.engine === 'postgresql' && facts) })),
      views: [...views],
      discrepancies,
    };
  }

  @Post('acknowledge-discrepancies')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Xác nhận đã xem các sai lệch của kho sự kiện (chỉ quản trị)',
    description: 'Từ đây chỉ còn nêu những sai lệch mới.',
  })
  @ApiNoContentResponse()
  async acknowledgeDiscrepancies(@SignedIn() actor: Actor): Promise<void> {
    this.permit(actor);
    await this.discrepancies.acknowledge(actor.personId);
  }

  private permit(actor: Actor): void {
    const refusal = this.permissions.permit('see-engines', actor);
    if (refusal) throw new Refused(refusal);
  }

  private async factsOfDatabase(): Promise<Pick<EngineItem, 'version' | 'bytes' | 'connections'> | undefined> {
    const asked = this.database.query<{ version: string; bytes: string; connections: number }[]>(
      `select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
         (select count(*)::int from pg_stat_activity where datname = current_database()) as connections`,
    );
    const [facts] = (await inTime(asked)) ?? [];
    return facts && { ...facts, bytes: Number(facts.bytes) };
  }
}

const statesByFault: Readonly<Partial<Record<string, EngineItem['state']>>> = {
  EVENT_STORE_READ_ONLY: 'read_only',
  VIEWS_BEING_BUILT: 'being_built',
};

function shown({ part, engine, fault }: EngineState): EngineItem {
  return { part, engine, state: fault ? (own(statesByFault, fault.code) ?? 'away') : 'up' };
}
