import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProgrammesModule } from '#contexts/programmes.module';
import { DossierModule } from '../dossier/dossier.module.js';
import { PlacesModule } from '../places/places.module.js';
import { PreparingModule } from '../preparing/preparing.module.js';
import { ChangesSinceLastSubmissionEndpoint } from './changes-since-last-submission/changes-since-last-submission.endpoint.js';
import { LetDraftLapseHandler } from './let-draft-lapse/let-draft-lapse.endpoint.js';
import { ReadinessEndpoint } from './readiness/readiness.endpoint.js';
import { ReviveDossierEndpoint, ReviveDossierHandler } from './revive-dossier/revive-dossier.endpoint.js';
import { SubmitDossierEndpoint, SubmitDossierHandler } from './submit-dossier/submit-dossier.endpoint.js';
import { WithdrawDossierEndpoint, WithdrawDossierHandler } from './withdraw-dossier/withdraw-dossier.endpoint.js';

/** A dossier leaves the unit and comes back to it. */
@Module({
  imports: [CqrsModule, ProgrammesModule, DossierModule, PlacesModule, PreparingModule],
  controllers: [
    SubmitDossierEndpoint,
    WithdrawDossierEndpoint,
    ReviveDossierEndpoint,
    ReadinessEndpoint,
    ChangesSinceLastSubmissionEndpoint,
  ],
  providers: [SubmitDossierHandler, WithdrawDossierHandler, ReviveDossierHandler, LetDraftLapseHandler],
})
export class SubmittingModule {}
