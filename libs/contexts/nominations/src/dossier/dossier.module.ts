import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProgrammesModule } from '#contexts/programmes.module';
import { DossierDecisions } from './dossier-decisions.service.js';
import { DossierStreams } from './dossier-streams.service.js';
import { FollowUps } from './follow-up.service.js';
import { HandOvers } from './holds/hand-over.service.js';
import { HoldOwners } from './holds/hold-owners.service.js';
import { Holds } from './holds/holds.adapter.js';

/** What every area stands on: the way of a command to a dossier, its streams, the step that follows at once. */
@Module({
  imports: [CqrsModule, ProgrammesModule],
  providers: [DossierDecisions, DossierStreams, FollowUps, HoldOwners, Holds, HandOvers],
  exports: [DossierDecisions, DossierStreams, FollowUps, HoldOwners, Holds, HandOvers],
})
export class DossierModule {}
