import { type Day, dayOf, inVietnamese, isBefore, lastPermittedDay, untilTheEndOf, weekdayInVietnamese, type WorkingCalendar, workingDaysBetween } from '#platform/calendar';
import { generalDeadline, printedDeadline, referenceOf, roundKindOf } from '../deadlines.js';
import type { AwardForm, Pack, Reading } from '../pack/pack.js';
import { quotaRule, type RoundGround, roundRules } from '../resolve-round-rules.js';
import type { Extension, LateAcceptance } from '../round.js';
import type { CategoryRule, ComponentRule, CriterionRule, DeadlineStep, PlanReference, QuotaRule, RoundRules } from '../round-rules.js';

/** A day as people need to see it. */
export interface ShownDay {
  readonly day: Day;
  readonly weekday: string;
  readonly text: string;
}

export interface ShownDeadline extends PlanReference {
  readonly step: DeadlineStep;
  /** Absent: the plan prints no date and none was set. */
  readonly firstTooLateDay?: ShownDay;
  readonly lastPermittedDay?: ShownDay;
  /** `hết ngày 14/7/2025`, or that no date is set. */
  readonly text: string;
  readonly passed: boolean;
  /** Working days from today to the first day that is too late; absent when a notice is missing. */
  readonly workingDaysLeft?: number;
  readonly setBy?: string;
}

export interface ShownConference extends PlanReference {
  readonly workingDays: number;
  readonly conference?: ShownDay;
  readonly document?: string;
  readonly latestDay?: ShownDay;
  readonly workingDaysLeft?: number;
  /** Set when the latest day cannot be told. */
  readonly missing?: 'conference' | 'calendar';
}

export interface RoundDetails {
  readonly roundId: string;
  readonly title: string;
  readonly occasion: RoundRules['occasion'];
  readonly year: number;
  readonly tier: RoundRules['tier'];
  readonly situation: 'Open' | 'Closed';
  readonly rulesVersion: string;
  readonly deadlines: readonly ShownDeadline[];
  readonly extensions: readonly Extension[];
  readonly lateAcceptances: readonly LateAcceptance[];
  readonly leadTime?: ShownConference;
  readonly quotas: readonly (QuotaRule & { readonly groups: readonly string[] })[];
  readonly awards: readonly AwardForm[];
  readonly categories: readonly (CategoryRule & { readonly criteria: readonly CriterionRule[] })[];
  readonly components: readonly ComponentRule[];
  readonly copies: RoundRules['copies'];
  readonly councilReview: RoundRules['councilReviewRequired'];
  readonly addressees: RoundRules['addressees'];
  /** The readings that rules of this round rest on, with the answers not chosen. */
  readonly readings: readonly Reading[];
}

/** The round as of an instant. `calendars` should hold the years from today to its dates. */
export function roundDetails(ground: RoundGround, at: string): RoundDetails {
  const { round, pack } = ground;
  const { roundId, title, occasion, year, tier, situation } = round;
  const kind = roundKindOf(pack, round);
  const rules = roundRules(ground, { unitId: '', category: '' }, at);
  const shown = {
    roundId, title, occasion, year, tier, situation,
    rulesVersion: rules.rulesVersion,
    deadlines: kind.deadlines.map(({ step }) => shownDeadline(step, ground, at)),
    extensions: round.extensions,
    lateAcceptances: Object.values(round.lateAcceptances),
    ...(rules.leadTime && { leadTime: shownConference(rules.leadTime, ground, at) }),
    quotas: kind.quotas.map((quota) => ({ groups: quota.groups, ...quotaRule(quota, round) })),
    awards: kind.awards,
    categories: rules.categories.map((category) => ({ ...category, criteria: rules.criteriaOf(category.category) })),
    components: rules.components,
    copies: rules.copies,
    councilReview: rules.councilReviewRequired,
    addressees: rules.addressees,
  };
  return { ...shown, readings: readingsIn(shown, pack) };
}

function shownDeadline(step: DeadlineStep, { round, pack, calendars }: RoundGround, at: string): ShownDeadline {
  const deadline = generalDeadline(step, round, pack);
  if (!deadline) return { step, text: 'Kế hoạch không ghi ngày; chưa có văn bản ấn định.', passed: false, ...referenceOf(printedDeadline(step, round, pack)!) };
  const { before, setBy, ...reference } = deadline;
  return {
    ...referenceOf(reference),
    step,
    firstTooLateDay: shownDay(before),
    lastPermittedDay: shownDay(lastPermittedDay(before)),
    text: untilTheEndOf(before),
    passed: !isBefore(at, before),
    ...counted(calendars, at, before),
    ...(setBy && { setBy }),
  };
}

function shownConference(leadTime: NonNullable<RoundRules['leadTime']>, { round, calendars }: RoundGround, at: string): ShownConference {
  const { workingDays, conference, latestDay } = leadTime;
  const reference = { workingDays, ...referenceOf(leadTime) };
  if (!conference) return { ...reference, missing: 'conference' };
  const scheduled = { ...reference, conference: shownDay(conference), document: round.conference!.document };
  if (!latestDay) return { ...scheduled, missing: 'calendar' };
  return { ...scheduled, latestDay: shownDay(latestDay), ...counted(calendars, at, conference) };
}

function counted(calendars: readonly WorkingCalendar[], at: string, before: Day): { readonly workingDaysLeft?: number } {
  const left = workingDaysBetween(calendars, dayOf(at), before);
  return left === 'unknown' ? {} : { workingDaysLeft: left };
}

const shownDay = (day: Day): ShownDay => ({ day, weekday: weekdayInVietnamese(day), text: inVietnamese(day) });

function readingsIn(shown: unknown, { readings }: Pack): readonly Reading[] {
  const used = new Set<unknown>();
  JSON.stringify(shown, (key, value) => {
    if (key === 'reading') used.add(value);
    return value as unknown;
  });
  return readings.filter(({ id }) => used.has(id));
}
