import { Module } from '@nestjs/common';
import { KnownDocuments, RoundReader, RoundRulesReader } from '#contexts/programmes.module';
import type { Context } from '#platform/context';
import { componentKinds } from './dossier/components.js';
import { DossierModule } from './dossier/dossier.module.js';
import { PlacesModule } from './places/places.module.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { WritingModule } from './writing/writing.module.js';
import { PreparingModule } from './preparing/preparing.module.js';
import { SubmittingModule } from './submitting/submitting.module.js';
import { ForwardingModule } from './forwarding/forwarding.module.js';
import { AppraisingModule } from './appraising/appraising.module.js';
import { FollowingModule } from './following/following.module.js';
import { nominations } from './nominations.js';
import { dossierListView } from './following/dossier-list/dossier-list.table.js';
import { quotaUsageView } from './places/quota-usage/quota-usage.table.js';
import { appraisalQueueView } from './appraising/appraisal-queue/appraisal-queue.table.js';
import { batchListView } from './forwarding/batch-list/batch-list.table.js';
import { nomineeNamesView } from './preparing/possible-duplicates/nominee-names.table.js';
import { releaseItsPlace } from './places/when-a-nominee-leaves-release-its-place/release-its-place.worker.js';
import { DocumentLimit } from './attachments/attach-document/document-limit.service.js';
import { presenceMigration } from './following/presence/presence.table.js';
import { LiveFeed } from './following/live-updates/live-feed.service.js';
import { paperDraftsMigration } from './writing/paper-drafts.table.js';
import { DraftLapsePlan } from './submitting/when-a-draft-waits-let-it-lapse-at-its-deadline/let-it-lapse.worker.js';
import { EmptyPlaceSweep } from './places/when-a-reserved-place-stays-empty-release-it/empty-places.worker.js';
import { OpenHoldSweep } from './forwarding/when-a-hold-stays-open-settle-it/open-holds.worker.js';
import { AppraisalTermPlan } from './appraising/when-an-appraisal-waits-escalate-it-past-its-term/escalate-it.worker.js';
import { forwardItsDossiers } from './forwarding/when-a-batch-is-forwarded-forward-its-dossiers/forward-its-dossiers.worker.js';

export { lookupCode, readLookupCode } from './submitting/lookup-code.adapter.js';
export { followUp, FollowUps } from './dossier/follow-up.service.js';
export { HandOvers, type Stated } from './dossier/holds/hand-over.service.js';
export { type AttemptOutcome, type HoldOwner, HoldOwners } from './dossier/holds/hold-owners.service.js';
export { Holds } from './dossier/holds/holds.adapter.js';
export { QuotaGate } from './places/over-quota/quota-gate.service.js';
export { MarkNomineesSubmittedCommand } from './forwarding/mark-nominees-submitted/mark-nominees-submitted.endpoint.js';
export { RecordNomineeDecisionCommand } from './forwarding/record-nominee-decision/record-nominee-decision.endpoint.js';
export { SubmittedUnits } from './following/dossier-list/submitted-units.adapter.js';
export { LivePulse } from './following/live-updates/live-feed.service.js';
export { EmptyPlaceSweep } from './places/when-a-reserved-place-stays-empty-release-it/empty-places.worker.js';

/**
 * Dossiers, their nominees and the places they take. Needs the global event store, decision runner, attachment
 * store, uploads, document limit and clock.
 */
@Module({
  imports: [
    DossierModule,
    PlacesModule,
    AttachmentsModule,
    WritingModule,
    PreparingModule,
    SubmittingModule,
    ForwardingModule,
    AppraisingModule,
    FollowingModule,
  ],
  exports: [DossierModule, PlacesModule, FollowingModule],
})
export class NominationsModule {}

export const context = {
  ...nominations,
  module: NominationsModule,
  given: ({ attachments }) => [
    { provide: DocumentLimit, useValue: { perDossier: attachments.maxPerDossier } satisfies DocumentLimit },
    { provide: KnownDocuments, useValue: { kinds: componentKinds } satisfies KnownDocuments },
  ],
  views: [dossierListView, quotaUsageView, appraisalQueueView, batchListView, nomineeNamesView],
  automations: [releaseItsPlace, forwardItsDossiers],
  migrations: [paperDraftsMigration, presenceMigration],
  schedules: (services, { appraisal }) => [
    new DraftLapsePlan(services.get(RoundRulesReader)),
    new AppraisalTermPlan(services.get(RoundReader), appraisal.termWorkingDays),
  ],
  sweeps: (tools) => [new EmptyPlaceSweep(tools), new OpenHoldSweep(tools)],
  endStreams: (services) => services.get(LiveFeed).end(),
} satisfies Context;
