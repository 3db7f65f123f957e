import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProgrammesModule } from '#contexts/programmes.module';
import { DossierModule } from '../dossier/dossier.module.js';
import { PlacesModule } from '../places/places.module.js';
import { AddNomineeEndpoint, AddNomineeHandler } from './add-nominee/add-nominee.endpoint.js';
import {
  ConfirmAchievementReportEndpoint,
  ConfirmAchievementReportHandler,
} from './confirm-achievement-report/confirm-achievement-report.endpoint.js';
import { CorrectNomineeEndpoint, CorrectNomineeHandler } from './correct-nominee/correct-nominee.endpoint.js';
import { DeclareCriterionEndpoint, DeclareCriterionHandler } from './declare-criterion/declare-criterion.endpoint.js';
import { DeleteDraftEndpoint, DeleteDraftHandler } from './delete-draft/delete-draft.endpoint.js';
import { OpenDossierEndpoint, OpenDossierHandler } from './open-dossier/open-dossier.endpoint.js';
import { PossibleDuplicates } from './possible-duplicates/possible-duplicates.adapter.js';
import {
  RecordPaperCopiesEndpoint,
  RecordPaperCopiesHandler,
} from './record-paper-copies/record-paper-copies.endpoint.js';
import { RemoveNomineeEndpoint, RemoveNomineeHandler } from './remove-nominee/remove-nominee.endpoint.js';
import {
  WaivePrerequisiteEndpoint,
  WaivePrerequisiteHandler,
} from './waive-prerequisite/waive-prerequisite.endpoint.js';

/** A unit makes its dossier ready. */
@Module({
  imports: [CqrsModule, ProgrammesModule, DossierModule, PlacesModule],
  controllers: [
    OpenDossierEndpoint,
    DeleteDraftEndpoint,
    AddNomineeEndpoint,
    CorrectNomineeEndpoint,
    RemoveNomineeEndpoint,
    ConfirmAchievementReportEndpoint,
    DeclareCriterionEndpoint,
    WaivePrerequisiteEndpoint,
    RecordPaperCopiesEndpoint,
  ],
  providers: [
    PossibleDuplicates,
    OpenDossierHandler,
    DeleteDraftHandler,
    AddNomineeHandler,
    CorrectNomineeHandler,
    RemoveNomineeHandler,
    ConfirmAchievementReportHandler,
    DeclareCriterionHandler,
    WaivePrerequisiteHandler,
    RecordPaperCopiesHandler,
  ],
  exports: [PossibleDuplicates],
})
export class PreparingModule {}
