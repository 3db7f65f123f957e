import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProgrammesModule } from '#contexts/programmes.module';
import { DossierModule } from '../dossier/dossier.module.js';
import { AppraisalQueueEndpoint } from './appraisal-queue/appraisal-queue.endpoint.js';
import { AppraiseNomineeEndpoint, AppraiseNomineeHandler } from './appraise-nominee/appraise-nominee.endpoint.js';
import { ClaimDossierEndpoint, ClaimDossierHandler } from './claim-dossier/claim-dossier.endpoint.js';
import { EscalateAppraisalHandler } from './escalate-appraisal/escalate-appraisal.endpoint.js';
import { RefuseNomineeEndpoint, RefuseNomineeHandler } from './refuse-nominee/refuse-nominee.endpoint.js';
import { ReleaseClaimEndpoint, ReleaseClaimHandler } from './release-claim/release-claim.endpoint.js';
import { ReturnDossierEndpoint, ReturnDossierHandler } from './return-dossier/return-dossier.endpoint.js';
import { ReturnNomineeEndpoint, ReturnNomineeHandler } from './return-nominee/return-nominee.endpoint.js';
import { TimesLeft } from './time-left.service.js';

/** The body that holds a dossier works on it. */
@Module({
  imports: [CqrsModule, ProgrammesModule, DossierModule],
  controllers: [
    ClaimDossierEndpoint,
    ReleaseClaimEndpoint,
    AppraiseNomineeEndpoint,
    ReturnNomineeEndpoint,
    ReturnDossierEndpoint,
    RefuseNomineeEndpoint,
    AppraisalQueueEndpoint,
  ],
  providers: [
    TimesLeft,
    ClaimDossierHandler,
    ReleaseClaimHandler,
    AppraiseNomineeHandler,
    ReturnNomineeHandler,
    ReturnDossierHandler,
    RefuseNomineeHandler,
    EscalateAppraisalHandler,
  ],
  exports: [TimesLeft],
})
export class AppraisingModule {}
