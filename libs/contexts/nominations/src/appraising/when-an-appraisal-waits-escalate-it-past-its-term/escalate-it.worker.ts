import { automationActor } from '#contexts/organisation';
import type { RoundReader } from '#contexts/programmes.module';
import { startOfDay } from '#platform/calendar';
import type { CommandContext, RecordedEvent } from '#platform/event-sourcing';
import type { Plan, PlannedJob } from '#platform/jobs';
import { EscalateAppraisalCommand } from '../escalate-appraisal/escalate-appraisal.endpoint.js';
import { tellingOfAppraisals, WaitingAppraisals } from './waiting-appraisals.js';

type EscalateAppraisal = EscalateAppraisalCommand['data'];

export class AppraisalTermPlan implements Plan<EscalateAppraisal> {
  readonly name = 'when-an-appraisal-waits-escalate-it-past-its-term';
  readonly handles = [...tellingOfAppraisals, 'WorkingCalendarLoaded'];
  private readonly waiting = new WaitingAppraisals();

  /** @param workingDays the term; undefined: there is none */
  constructor(
    private readonly rounds: RoundReader,
    private readonly workingDays: number | undefined,
  ) {}

  see(event: RecordedEvent): void {
    if (event.type !== 'WorkingCalendarLoaded') this.waiting.see(event);
  }

  async planned(): Promise<readonly PlannedJob<EscalateAppraisal>[]> {
    if (this.workingDays === undefined) return [];
    const calendars = await this.rounds.calendars(this.waiting.years());
    return this.waiting.overdueAfter(this.workingDays, calendars).map((overdue) => ({
      key: [overdue.dossierId, overdue.stage, overdue.before].join('.'),
      at: startOfDay(overdue.before),
      data: overdue,
    }));
  }

  command(data: EscalateAppraisal, context: CommandContext): EscalateAppraisalCommand {
    return new EscalateAppraisalCommand(data, automationActor(this.name), context);
  }
}
