import type { RoundRules } from '#contexts/programmes';

export type LeadTimeRejection =
  | {
      readonly code: 'CONFERENCE_NOT_SCHEDULED';
      readonly roundId: string;
      readonly required: number;
      readonly ref: string;
      readonly wording: string;
    }
  | {
      readonly code: 'CALENDAR_MISSING';
      readonly conference: string;
      readonly required: number;
      readonly ref: string;
      readonly wording: string;
    }
  | {
      readonly code: 'LEAD_TIME_TOO_SHORT';
      readonly roundId: string;
      readonly required: number;
      readonly actual: number;
      readonly latestDay?: string;
      readonly conference: string;
      readonly ref: string;
      readonly wording: string;
      readonly reading?: string;
    };

export type LeadTimeRules = Pick<RoundRules, 'roundId' | 'leadTime' | 'workingDaysLeft'>;

/**
 * 004:L229: so many working days before the conference, the day of the conference not counted. Whoever comes by
 * the last day is in time, also when a year between has no notice yet and nobody can count all that is left.
 */
export function faultsOfLeadTime(
  act: NonNullable<RoundRules['leadTime']>['binds'],
  day: string,
  { roundId, leadTime, workingDaysLeft }: LeadTimeRules,
): readonly LeadTimeRejection[] {
  if (!leadTime || leadTime.binds !== act) return [];
  const { workingDays: required, conference, latestDay, ref, wording, reading } = leadTime;
  if (conference === undefined) return [{ code: 'CONFERENCE_NOT_SCHEDULED', roundId, required, ref, wording }];
  if (latestDay !== undefined && day <= latestDay) return [];
  const actual = workingDaysLeft(day);
  if (actual === undefined) return [{ code: 'CALENDAR_MISSING', conference, required, ref, wording }];
  return [{ code: 'LEAD_TIME_TOO_SHORT', roundId, required, actual, latestDay, conference, ref, wording, reading }];
}
