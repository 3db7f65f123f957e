import { automationActor } from '#contexts/organisation';
import type { RoundRulesReader } from '#contexts/programmes.module';
import { startOfDay } from '#platform/calendar';
import type { CommandContext, RecordedEvent } from '#platform/event-sourcing';
import type { Plan, PlannedJob } from '#platform/jobs';
import { LetDraftLapseCommand } from '../let-draft-lapse/let-draft-lapse.endpoint.js';
import { lapseOf, tellingOfDrafts, type WaitingDraft, WaitingDrafts } from './waiting-drafts.js';

type LetDraftLapse = LetDraftLapseCommand['data'];

const tellingOfDeadlines = [
  'RoundDeadlineSet',
  'DeadlineExtended',
  'LateAcceptanceGranted',
  'LateAcceptanceTakenBack',
  'RoundClosed',
];

export class DraftLapsePlan implements Plan<LetDraftLapse> {
  readonly name = 'when-a-draft-waits-let-it-lapse-at-its-deadline';
  readonly handles = [...tellingOfDrafts, ...tellingOfDeadlines];
  private readonly drafts = new WaitingDrafts();

  constructor(private readonly rounds: RoundRulesReader) {}

  see(event: RecordedEvent): void {
    this.drafts.see(event);
  }

  async planned(now: Date): Promise<readonly PlannedJob<LetDraftLapse>[]> {
    return (await Promise.all(this.drafts.all().map((draft) => this.lapseOf(draft, now)))).flat();
  }

  command(data: LetDraftLapse, context: CommandContext): LetDraftLapseCommand {
    return new LetDraftLapseCommand(data, automationActor(this.name), context);
  }

  private async lapseOf(draft: WaitingDraft, now: Date): Promise<readonly PlannedJob<LetDraftLapse>[]> {
    const { dossierId, roundId, unitId } = draft;
    // no deadline depends on the unit's category
    const rules = await this.rounds.rulesFor(roundId, { unitId, category: 'any' }, now.toISOString());
    const before = rules && lapseOf(draft, rules);
    return before ? [{ key: `${dossierId}.${before}`, at: startOfDay(before), data: { dossierId, before } }] : [];
  }
}
