import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { Clock } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import { SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { dossierStream } from '../../dossier/dossier.js';
import {
  changesSinceLastSubmission,
  type ChangesSinceLastSubmission,
  dossierVersionsAggregate,
} from './changes-since-last-submission.js';
import { ChangesSinceLastSubmissionBody } from './changes-since-last-submission.dto.js';

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/changes')
export class ChangesSinceLastSubmissionEndpoint {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly runner: DecisionRunner,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Thay đổi giữa các lần nộp và từ lần nộp gần nhất' })
  @ApiOkResponse({ type: ChangesSinceLastSubmissionBody })
  async changes(@Param('dossierId') dossierId: string, @SignedIn() actor: Actor): Promise<ChangesSinceLastSubmission> {
    await this.dossiers.openFor(actor, dossierId, this.clock.now().toISOString());
    const { state } = await this.runner.state(dossierStream(dossierId), dossierVersionsAggregate);
    return changesSinceLastSubmission(state);
  }
}
