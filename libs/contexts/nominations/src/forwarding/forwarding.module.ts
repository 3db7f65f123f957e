import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProgrammesModule } from '#contexts/programmes.module';
import { DossierModule } from '../dossier/dossier.module.js';
import { PlacesModule } from '../places/places.module.js';
import { BatchesHold } from './batches-hold.service.js';
import { BatchListEndpoint } from './batch-list/batch-list.endpoint.js';
import { ForwardBatchEndpoint, ForwardBatchHandler } from './forward-batch/forward-batch.endpoint.js';
import { ForwardDossierHandler } from './forward-dossier/forward-dossier.endpoint.js';
import { MarkNomineesSubmittedHandler } from './mark-nominees-submitted/mark-nominees-submitted.endpoint.js';
import { RecordNomineeDecisionHandler } from './record-nominee-decision/record-nominee-decision.endpoint.js';
import { SettleHoldHandler } from './settle-hold/settle-hold.endpoint.js';

/** Appraised nominees go on to the next body, and what comes of them. */
@Module({
  imports: [CqrsModule, ProgrammesModule, DossierModule, PlacesModule],
  controllers: [ForwardBatchEndpoint, BatchListEndpoint],
  providers: [
    BatchesHold,
    ForwardBatchHandler,
    ForwardDossierHandler,
    MarkNomineesSubmittedHandler,
    RecordNomineeDecisionHandler,
    SettleHoldHandler,
  ],
})
export class ForwardingModule {}
