import { Module } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import type { Context } from '#platform/context';
import { CloseRoundEndpoint, CloseRoundHandler } from './close-round/close-round.endpoint.js';
import { ExtendDeadlineEndpoint, ExtendDeadlineHandler } from './extend-deadline/extend-deadline.endpoint.js';
import {
  GrantLateAcceptanceEndpoint,
  GrantLateAcceptanceHandler,
} from './grant-late-acceptance/grant-late-acceptance.endpoint.js';
import {
  LoadWorkingCalendarEndpoint,
  LoadWorkingCalendarHandler,
} from './load-working-calendar/load-working-calendar.endpoint.js';
import { OpenRoundEndpoint, OpenRoundHandler } from './open-round/open-round.endpoint.js';
import { PackListEndpoint } from './pack-list/pack-list.endpoint.js';
import { packListView } from './pack-list/pack-list.table.js';
import { programmes } from './programmes.js';
import { PublishPackEndpoint, PublishPackHandler } from './publish-pack/publish-pack.endpoint.js';
import { ReachMilestoneHandler } from './reach-milestone/reach-milestone.endpoint.js';
import { RoundDecisions } from './round-decisions.service.js';
import { RoundDetailsEndpoint } from './round-details/round-details.endpoint.js';
import { RoundListEndpoint } from './round-list/round-list.endpoint.js';
import { roundListView } from './round-list/round-list.table.js';
import { RoundReader } from './round-reader.service.js';
import { RoundRulesReader } from './round-rules-reader.service.js';
import {
  ScheduleConferenceEndpoint,
  ScheduleConferenceHandler,
} from './schedule-conference/schedule-conference.endpoint.js';
import { SetQuotaModeEndpoint, SetQuotaModeHandler } from './set-quota-mode/set-quota-mode.endpoint.js';
import { SetRoundDeadlineEndpoint, SetRoundDeadlineHandler } from './set-round-deadline/set-round-deadline.endpoint.js';
import { seedProgrammes } from './seed-programmes.service.js';
import { MilestonePlan } from './when-a-round-has-dates-plan-its-milestones/plan-its-milestones.worker.js';
import {
  TakeBackLateAcceptanceEndpoint,
  TakeBackLateAcceptanceHandler,
} from './take-back-late-acceptance/take-back-late-acceptance.endpoint.js';
import { WorkingCalendarEndpoint } from './working-calendar/working-calendar.endpoint.js';

export { KnownDocuments } from './pack/known-documents.service.js';
export { readPack } from './pack/read-pack.adapter.js';
export { RoundReader } from './round-reader.service.js';
export { RoundRulesReader } from './round-rules-reader.service.js';
export { seedProgrammes } from './seed-programmes.service.js';

@Module({
  imports: [CqrsModule],
  controllers: [
    PublishPackEndpoint,
    LoadWorkingCalendarEndpoint,
    OpenRoundEndpoint,
    SetRoundDeadlineEndpoint,
    ExtendDeadlineEndpoint,
    GrantLateAcceptanceEndpoint,
    TakeBackLateAcceptanceEndpoint,
    SetQuotaModeEndpoint,
    ScheduleConferenceEndpoint,
    CloseRoundEndpoint,
    PackListEndpoint,
    RoundListEndpoint,
    RoundDetailsEndpoint,
    WorkingCalendarEndpoint,
  ],
  providers: [
    PublishPackHandler,
    LoadWorkingCalendarHandler,
    OpenRoundHandler,
    SetRoundDeadlineHandler,
    ExtendDeadlineHandler,
    GrantLateAcceptanceHandler,
    TakeBackLateAcceptanceHandler,
    SetQuotaModeHandler,
    ScheduleConferenceHandler,
    CloseRoundHandler,
    ReachMilestoneHandler,
    RoundDecisions,
    RoundReader,
    RoundRulesReader,
  ],
  exports: [RoundReader, RoundRulesReader],
})
export class ProgrammesModule {}

export const context = {
  ...programmes,
  module: ProgrammesModule,
  views: [packListView, roundListView],
  schedules: (services) => [new MilestonePlan(services.get(RoundReader))],
  seed: async (services, { now }) => {
    await seedProgrammes({ commands: services.get(CommandBus), rounds: services.get(RoundReader), now });
    return [];
  },
} satisfies Context;
