import { addDays, dayOf, lastDayOfTerm, type WorkingCalendar, yearOf } from '#platform/calendar';
import type { RecordedEvent } from '#platform/event-sourcing';
import { dossierIdOf } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import type { EscalateAppraisal } from '../escalate-appraisal/escalate-appraisal.js';
import { placeOf } from '../../dossier/whereabouts.js';

interface Waiting {
  readonly stage: string;
  /** The day of arrival in Việt Nam. */
  readonly since: string;
}

type Telling = Extract<
  DossierEvent,
  {
    type:
      | 'DossierSubmitted'
      | 'DossierForwarded'
      | 'NomineeAppraised'
      | 'NomineeReturned'
      | 'DossierReturned'
      | 'NomineeRefused'
      | 'NomineeRemoved'
      | 'NomineesSubmittedForDecision'
      | 'NomineesSubmittedToChairman'
      | 'DossierWithdrawn'
      | 'AppraisalOverdue';
  }
>;

export const tellingOfAppraisals = [
  'DossierSubmitted',
  'DossierForwarded',
  'NomineeAppraised',
  'NomineeReturned',
  'DossierReturned',
  'NomineeRefused',
  'NomineeRemoved',
  'NomineesSubmittedForDecision',
  'NomineesSubmittedToChairman',
  'DossierWithdrawn',
  'AppraisalOverdue',
] as const satisfies readonly Telling['type'][];

/** Nominees whom a body has received and not appraised yet; those whose delay was told are not waited for any more. */
export class WaitingAppraisals {
  private readonly dossiers = new Map<string, Map<string, Waiting>>();

  see(recorded: RecordedEvent): void {
    const { type, data } = recorded as unknown as Telling;
    const dossierId = dossierIdOf(recorded.stream);
    const nominees = this.dossiers.get(dossierId) ?? new Map<string, Waiting>();
    this.dossiers.set(dossierId, nominees);
    switch (type) {
      case 'DossierSubmitted':
      case 'DossierForwarded': {
        const stage = placeOf(data.to);
        for (const id of data.nomineeIds) nominees.set(id, { stage, since: dayOf(recorded.metadata.at) });
        break;
      }
      case 'NomineeAppraised':
      case 'NomineeReturned':
      case 'NomineeRefused':
      case 'NomineeRemoved':
        nominees.delete(data.nomineeId);
        break;
      default:
        for (const id of data.nomineeIds) nominees.delete(id);
    }
    if (nominees.size === 0) this.dossiers.delete(dossierId);
  }

  /**
   * When each is overdue, those who arrived together in one. Where no notice of the year is loaded the term
   * cannot be counted.
   */
  overdueAfter(
    workingDays: number,
    calendars: readonly WorkingCalendar[],
  ): readonly (Omit<EscalateAppraisal, 'at'> & { readonly dossierId: string })[] {
    return [...this.dossiers].flatMap(([dossierId, nominees]) =>
      [...together(nominees)].flatMap(([, { stage, since, nomineeIds }]) => {
        const last = lastDayOfTerm(calendars, since, workingDays);
        return last === 'unknown' ? [] : [{ dossierId, stage, nomineeIds, before: addDays(last, 1) }];
      }),
    );
  }

  /** Years that a term may reach into. */
  years(): readonly number[] {
    const days = [...this.dossiers.values()].flatMap((nominees) => [...nominees.values()].map(({ since }) => since));
    return [...new Set(days.map(yearOf))].flatMap((year) => [year, year + 1]);
  }
}

function together(
  nominees: ReadonlyMap<string, Waiting>,
): ReadonlyMap<string, Waiting & { readonly nomineeIds: readonly string[] }> {
  const groups = new Map<string, Waiting & { readonly nomineeIds: readonly string[] }>();
  for (const [id, waiting] of nominees) {
    const key = `${waiting.stage} ${waiting.since}`;
    groups.set(key, { ...waiting, nomineeIds: [...(groups.get(key)?.nomineeIds ?? []), id] });
  }
  return groups;
}
