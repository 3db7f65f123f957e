import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { registerPermissions } from '#contexts/organisation.module';
import { ProgrammesModule } from '#contexts/programmes.module';
import { fileRefusalTexts } from '#platform/files';
import { registerRefusalTexts } from '#platform/http';
import { AddNomineeEndpoint, AddNomineeHandler } from './add-nominee/add-nominee.endpoint.js';
import { AppraisalQueueEndpoint } from './appraisal-queue/appraisal-queue.endpoint.js';
import { appraisalQueueView } from './appraisal-queue/appraisal-queue.table.js';
import { appraisalRefusals } from './appraisal-refusals.vi.js';
import { AppraiseNomineeEndpoint, AppraiseNomineeHandler } from './appraise-nominee/appraise-nominee.endpoint.js';
import { AttachDocumentEndpoint, AttachDocumentHandler } from './attach-document/attach-document.endpoint.js';
import { AttachUploadEndpoint } from './attach-document/attach-upload.endpoint.js';
import { DocumentAdmission } from './attach-document/document-admission.adapter.js';
import { DocumentUpload } from './attach-document/document-upload.adapter.js';
import { BatchListEndpoint } from './batch-list/batch-list.endpoint.js';
import { batchListView } from './batch-list/batch-list.table.js';
import { ChangesSinceLastSubmissionEndpoint } from './changes-since-last-submission/changes-since-last-submission.endpoint.js';
import { ClaimDossierEndpoint, ClaimDossierHandler } from './claim-dossier/claim-dossier.endpoint.js';
import {
  ConfirmAchievementReportEndpoint,
  ConfirmAchievementReportHandler,
} from './confirm-achievement-report/confirm-achievement-report.endpoint.js';
import { CorrectNomineeEndpoint, CorrectNomineeHandler } from './correct-nominee/correct-nominee.endpoint.js';
import { DeclareCriterionEndpoint, DeclareCriterionHandler } from './declare-criterion/declare-criterion.endpoint.js';
import { DetachDocumentEndpoint, DetachDocumentHandler } from './detach-document/detach-document.endpoint.js';
import { DocumentContentEndpoint } from './document-content/document-content.endpoint.js';
import { DossierDecisions } from './dossier-decisions.adapter.js';
import { DossierDetailsEndpoint } from './dossier-details/dossier-details.endpoint.js';
import { DossierHistoryEndpoint } from './dossier-history/dossier-history.endpoint.js';
import { DossierListEndpoint } from './dossier-list/dossier-list.endpoint.js';
import { dossierListView } from './dossier-list/dossier-list.table.js';
import { DossierStatusEndpoint } from './dossier-status/dossier-status.endpoint.js';
import { SubmittedUnits } from './dossier-list/submitted-units.adapter.js';
import { DossierStreams } from './dossier-streams.adapter.js';
import { EscalateAppraisalHandler } from './escalate-appraisal/escalate-appraisal.endpoint.js';
import { FollowUps } from './follow-up.adapter.js';
import { FinishPaperEndpoint, FinishPaperHandler } from './finish-paper/finish-paper.endpoint.js';
import { ForwardBatchEndpoint, ForwardBatchHandler } from './forward-batch/forward-batch.endpoint.js';
import { ForwardDossierHandler } from './forward-dossier/forward-dossier.endpoint.js';
import { LetAdmissionLapseHandler } from './let-admission-lapse/let-admission-lapse.endpoint.js';
import { LetDraftLapseHandler } from './let-draft-lapse/let-draft-lapse.endpoint.js';
import { LiveFeed, LivePulse } from './live-updates/live-feed.adapter.js';
import { LiveUpdatesEndpoint } from './live-updates/live-updates.endpoint.js';
import { MarkNomineesSubmittedHandler } from './mark-nominees-submitted/mark-nominees-submitted.endpoint.js';
import { OpenDossierEndpoint, OpenDossierHandler } from './open-dossier/open-dossier.endpoint.js';
import { PaperDesk } from './papers/paper-desk.adapter.js';
import { PaperDetailsEndpoint } from './paper-details/paper-details.endpoint.js';
import { PaperDrafts } from './papers/paper-drafts.adapter.js';
import { PaperListEndpoint } from './paper-list/paper-list.endpoint.js';
import { nominationPermissions } from './permissions.js';
import { PlacesFirst } from './places-first.adapter.js';
import { PossibleDuplicates } from './possible-duplicates/possible-duplicates.adapter.js';
import { nomineeNamesView } from './possible-duplicates/nominee-names.table.js';
import { Presence } from './presence/presence.adapter.js';
import { PresenceEndpoint } from './presence/presence.endpoint.js';
import { QuotaPlaces } from './quota-places.adapter.js';
import { QuotaUsageEndpoint } from './quota-usage/quota-usage.endpoint.js';
import { quotaUsageView } from './quota-usage/quota-usage.table.js';
import { ReadinessEndpoint } from './readiness/readiness.endpoint.js';
import { RecordNomineeDecisionHandler } from './record-nominee-decision/record-nominee-decision.endpoint.js';
import {
  RecordPaperCopiesEndpoint,
  RecordPaperCopiesHandler,
} from './record-paper-copies/record-paper-copies.endpoint.js';
import { nominationRefusals } from './refusals.vi.js';
import { RefuseNomineeEndpoint, RefuseNomineeHandler } from './refuse-nominee/refuse-nominee.endpoint.js';
import { ReleaseClaimEndpoint, ReleaseClaimHandler } from './release-claim/release-claim.endpoint.js';
import { ReleasePlacesHandler } from './release-places/release-places.endpoint.js';
import { RemoveNomineeEndpoint, RemoveNomineeHandler } from './remove-nominee/remove-nominee.endpoint.js';
import { ReturnDossierEndpoint, ReturnDossierHandler } from './return-dossier/return-dossier.endpoint.js';
import { ReturnNomineeEndpoint, ReturnNomineeHandler } from './return-nominee/return-nominee.endpoint.js';
import { ReviveDossierEndpoint, ReviveDossierHandler } from './revive-dossier/revive-dossier.endpoint.js';
import { SavePaperEndpoint, SavePaperHandler } from './save-paper/save-paper.endpoint.js';
import { RoundProgressEndpoint } from './round-progress/round-progress.endpoint.js';
import { SubmitDossierEndpoint, SubmitDossierHandler } from './submit-dossier/submit-dossier.endpoint.js';
import { TimesLeft } from './time-left.adapter.js';
import { UploadFileEndpoint } from './upload-file/upload-file.endpoint.js';
import {
  WaivePrerequisiteEndpoint,
  WaivePrerequisiteHandler,
} from './waive-prerequisite/waive-prerequisite.endpoint.js';
import { forwardItsDossiers } from './when-a-batch-is-forwarded-forward-its-dossiers/forward-its-dossiers.worker.js';
import { releaseItsPlace } from './when-a-nominee-leaves-release-its-place/release-its-place.worker.js';
import { WithdrawDossierEndpoint, WithdrawDossierHandler } from './withdraw-dossier/withdraw-dossier.endpoint.js';

export { DocumentLimit } from './attach-document/document-limit.adapter.js';
export { lookupCode, readLookupCode } from './lookup-code.adapter.js';
export { followUp, FollowUps } from './follow-up.adapter.js';
export { MarkNomineesSubmittedCommand } from './mark-nominees-submitted/mark-nominees-submitted.endpoint.js';
export { RecordNomineeDecisionCommand } from './record-nominee-decision/record-nominee-decision.endpoint.js';
export { SubmittedUnits } from './dossier-list/submitted-units.adapter.js';
export { presenceMigration } from './presence/presence.table.js';
export { LiveFeed, LivePulse } from './live-updates/live-feed.adapter.js';
export { paperDraftsMigration } from './papers/paper-drafts.table.js';
export { DraftLapsePlan } from './when-a-draft-waits-let-it-lapse-at-its-deadline/let-it-lapse.worker.js';
export {
  EmptyPlaceSweep,
  type EmptyPlaceSweepOptions,
} from './when-a-reserved-place-stays-empty-release-it/empty-places.worker.js';
export { AppraisalTermPlan } from './when-an-appraisal-waits-escalate-it-past-its-term/escalate-it.worker.js';

export const nominationViews = [dossierListView, quotaUsageView, appraisalQueueView, batchListView, nomineeNamesView];

export const nominationAutomations = [releaseItsPlace, forwardItsDossiers];

registerPermissions(nominationPermissions);
registerRefusalTexts(nominationRefusals);
registerRefusalTexts(appraisalRefusals);
registerRefusalTexts(fileRefusalTexts);

/**
 * Dossiers, their nominees and the places they take. Needs the global event store, decision runner, attachment
 * store, uploads, document limit and clock.
 */
@Module({
  imports: [CqrsModule, ProgrammesModule],
  controllers: [
    OpenDossierEndpoint,
    AddNomineeEndpoint,
    CorrectNomineeEndpoint,
    RemoveNomineeEndpoint,
    AttachDocumentEndpoint,
    UploadFileEndpoint,
    AttachUploadEndpoint,
    DetachDocumentEndpoint,
    LiveUpdatesEndpoint,
    PresenceEndpoint,
    PaperListEndpoint,
    PaperDetailsEndpoint,
    SavePaperEndpoint,
    FinishPaperEndpoint,
    ConfirmAchievementReportEndpoint,
    DeclareCriterionEndpoint,
    WaivePrerequisiteEndpoint,
    RecordPaperCopiesEndpoint,
    SubmitDossierEndpoint,
    WithdrawDossierEndpoint,
    ReviveDossierEndpoint,
    DossierListEndpoint,
    DossierDetailsEndpoint,
    DossierHistoryEndpoint,
    ReadinessEndpoint,
    QuotaUsageEndpoint,
    DocumentContentEndpoint,
    ClaimDossierEndpoint,
    ReleaseClaimEndpoint,
    AppraiseNomineeEndpoint,
    ReturnNomineeEndpoint,
    ReturnDossierEndpoint,
    RefuseNomineeEndpoint,
    ForwardBatchEndpoint,
    AppraisalQueueEndpoint,
    BatchListEndpoint,
    ChangesSinceLastSubmissionEndpoint,
    DossierStatusEndpoint,
    RoundProgressEndpoint,
  ],
  providers: [
    DossierDecisions,
    DossierStreams,
    SubmittedUnits,
    TimesLeft,
    QuotaPlaces,
    PlacesFirst,
    PossibleDuplicates,
    FollowUps,
    DocumentUpload,
    DocumentAdmission,
    LiveFeed,
    LivePulse,
    Presence,
    PaperDesk,
    PaperDrafts,
    OpenDossierHandler,
    AddNomineeHandler,
    CorrectNomineeHandler,
    RemoveNomineeHandler,
    AttachDocumentHandler,
    DetachDocumentHandler,
    SavePaperHandler,
    FinishPaperHandler,
    ConfirmAchievementReportHandler,
    DeclareCriterionHandler,
    WaivePrerequisiteHandler,
    RecordPaperCopiesHandler,
    SubmitDossierHandler,
    WithdrawDossierHandler,
    ReviveDossierHandler,
    ReleasePlacesHandler,
    LetAdmissionLapseHandler,
    ClaimDossierHandler,
    ReleaseClaimHandler,
    AppraiseNomineeHandler,
    ReturnNomineeHandler,
    ReturnDossierHandler,
    RefuseNomineeHandler,
    ForwardBatchHandler,
    ForwardDossierHandler,
    MarkNomineesSubmittedHandler,
    RecordNomineeDecisionHandler,
    LetDraftLapseHandler,
    EscalateAppraisalHandler,
  ],
  exports: [DossierDecisions, FollowUps, SubmittedUnits],
})
export class NominationsModule {}
