import { automationActor } from '#contexts/organisation';
import type { CommandContext, RecordedEvent } from '#platform/event-sourcing';
import type { Plan, PlannedJob } from '#platform/jobs';
import { milestonesAhead } from '../milestones.js';
import { ReachMilestoneCommand } from '../reach-milestone/reach-milestone.endpoint.js';
import { roundCatalogue, type RoundEvent, roundIdIn } from '../round.js';
import type { RoundReader } from '../round-reader.service.js';
import { timetableCatalogue } from '../timetable.js';

type ReachMilestone = ReachMilestoneCommand['data'];

/** Windows that open and close, reminders of deadlines and of the conference, for every open round. */
export class MilestonePlan implements Plan<ReachMilestone> {
  readonly name = 'when-a-round-has-dates-plan-its-milestones';
  readonly handles = [...Object.keys(roundCatalogue), ...Object.keys(timetableCatalogue), 'WorkingCalendarLoaded'];
  private readonly openRounds = new Set<string>();

  constructor(private readonly rounds: RoundReader) {}

  see(event: RecordedEvent): void {
    const { type, data } = event as unknown as RoundEvent;
    if (type === 'RoundOpened') this.openRounds.add(data.roundId);
    if (type === 'RoundClosed') this.openRounds.delete(roundIdIn(event.stream));
  }

  async planned(now: Date): Promise<readonly PlannedJob<ReachMilestone>[]> {
    return (await Promise.all([...this.openRounds].map((roundId) => this.aheadIn(roundId, now)))).flat();
  }

  command(data: ReachMilestone, context: CommandContext): ReachMilestoneCommand {
    return new ReachMilestoneCommand(data, automationActor(this.name), context);
  }

  private async aheadIn(roundId: string, now: Date): Promise<readonly PlannedJob<ReachMilestone>[]> {
    const found = await this.rounds.round(roundId);
    if (!found) return [];
    const [ground, timetable] = await Promise.all([
      this.rounds.groundOfDates(found.round),
      this.rounds.timetable(roundId),
    ]);
    return milestonesAhead(ground, timetable, now.toISOString()).map(({ name, from }) => ({
      key: `${roundId}.${name}`,
      at: from,
      data: { roundId, milestone: name },
    }));
  }
}
