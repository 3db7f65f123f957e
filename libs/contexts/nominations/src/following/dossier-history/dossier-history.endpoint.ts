import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PersonReader } from '#contexts/organisation.module';
import { Clock } from '#platform/event-sourcing';
import { AfterQuery, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { DossierStreams } from '../../dossier/dossier-streams.service.js';
import { storyOf } from './dossier-history.js';

class HistoryLine {
  @ApiProperty() revision: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ description: 'Mã người thực hiện.' }) by: string;
  @ApiProperty({ description: 'Người thực hiện.' }) byName: string;
  @ApiProperty({ example: 'DossierSubmitted' }) type: string;
  @ApiProperty({ description: 'Câu để đọc.' }) text: string;
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/history')
export class DossierHistoryEndpoint {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly streams: DossierStreams,
    private readonly people: PersonReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Diễn biến của hồ sơ' })
  @ApiOkResponse({ type: [HistoryLine] })
  async tell(
    @Param('dossierId') dossierId: string,
    @Query() { asOf }: AfterQuery,
    @SignedIn() actor: Actor,
  ): Promise<HistoryLine[]> {
    const { rules } = await this.dossiers.openFor(actor, dossierId, this.clock.now().toISOString());
    const events = await this.streams.dossier(dossierId, asOf);
    return [...storyOf(events, await this.people.names(events.map(({ metadata }) => metadata.actor)), rules)];
  }
}
