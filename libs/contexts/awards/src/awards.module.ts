import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { NominationsModule } from '#contexts/nominations.module';
import { ProgrammesModule } from '#contexts/programmes.module';
import type { Context } from '#platform/context';
import { awards } from './awards.js';
import { AwardDecisions } from './award-decisions.service.js';
import { AwardRegisterEndpoint } from './award-register/award-register.endpoint.js';
import { awardRegisterView } from './award-register/award-register.table.js';
import { AwardVerificationEndpoint } from './award-verification/award-verification.endpoint.js';
import { CompileProposalEndpoint, CompileProposalHandler } from './compile-proposal/compile-proposal.endpoint.js';
import { DecideAwardsEndpoint, DecideAwardsHandler } from './decide-awards/decide-awards.endpoint.js';
import { ProposalListEndpoint } from './proposal-list/proposal-list.endpoint.js';
import { proposalListView } from './proposal-list/proposal-list.table.js';
import { ProposalsHold } from './proposals-hold.service.js';
import {
  RecordCouncilOpinionEndpoint,
  RecordCouncilOpinionHandler,
} from './record-council-opinion/record-council-opinion.endpoint.js';
import { RevokeAwardEndpoint, RevokeAwardHandler } from './revoke-award/revoke-award.endpoint.js';
import { SubmitToChairmanEndpoint, SubmitToChairmanHandler } from './submit-to-chairman/submit-to-chairman.endpoint.js';
import { markItsDossiers } from './when-a-proposal-is-submitted-mark-its-dossiers/mark-its-dossiers.worker.js';
import { tellTheDossiers } from './when-awards-are-decided-tell-the-dossiers/tell-the-dossiers.worker.js';

/** Proposals, decisions and the register. Needs the global event store, decision runner and clock. */
@Module({
  imports: [CqrsModule, ProgrammesModule, NominationsModule],
  controllers: [
    CompileProposalEndpoint,
    RecordCouncilOpinionEndpoint,
    SubmitToChairmanEndpoint,
    DecideAwardsEndpoint,
    RevokeAwardEndpoint,
    ProposalListEndpoint,
    AwardRegisterEndpoint,
    AwardVerificationEndpoint,
  ],
  providers: [
    AwardDecisions,
    ProposalsHold,
    CompileProposalHandler,
    RecordCouncilOpinionHandler,
    SubmitToChairmanHandler,
    DecideAwardsHandler,
    RevokeAwardHandler,
  ],
})
export class AwardsModule {}

export const context = {
  ...awards,
  module: AwardsModule,
  views: [proposalListView, awardRegisterView],
  automations: [markItsDossiers, tellTheDossiers],
} satisfies Context;
