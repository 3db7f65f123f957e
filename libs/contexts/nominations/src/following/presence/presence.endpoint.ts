import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PersonReader } from '#contexts/organisation.module';
import { Clock } from '#platform/event-sourcing';
import { SignedIn, Unattended } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { lease, Presence } from './presence.adapter.js';

class PresentPerson {
  @ApiProperty() personId: string;
  @ApiProperty() displayName: string;
}

@ApiTags('Hồ sơ')
@Unattended()
@Controller('dossiers/:dossierId/presence')
export class PresenceEndpoint {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly presence: Presence,
    private readonly people: PersonReader,
    private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Báo đang mở hồ sơ',
    description: `Có hiệu lực ${lease} giây; trả về những người khác cùng đơn vị đang mở. Không kéo dài phiên làm việc.`,
  })
  @ApiOkResponse({ type: [PresentPerson] })
  async enterDossier(@Param('dossierId') dossierId: string, @SignedIn() actor: Actor): Promise<PresentPerson[]> {
    const others = await this.presentPeople(dossierId, actor);
    await this.presence.enter(dossierId, actor);
    return others;
  }

  @Get()
  @ApiOperation({ summary: 'Người cùng đơn vị đang mở hồ sơ' })
  @ApiOkResponse({ type: [PresentPerson] })
  async presentPeople(@Param('dossierId') dossierId: string, @SignedIn() actor: Actor): Promise<PresentPerson[]> {
    await this.dossiers.openFor(actor, dossierId, this.clock.now().toISOString());
    const names = await this.people.names(await this.presence.others(dossierId, actor));
    return [...names].map(([personId, displayName]) => ({ personId, displayName }));
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Báo đã rời hồ sơ' })
  @ApiNoContentResponse()
  async leaveDossier(@Param('dossierId') dossierId: string, @SignedIn() actor: Actor): Promise<void> {
    await this.presence.leave(dossierId, actor);
  }
}
