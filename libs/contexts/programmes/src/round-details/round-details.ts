import {
  type Day,
  dayOf,
  daysBetween,
  inVietnamese,
  isBefore,
  lastPermittedDay,
  untilTheEndOf,
  weekdayInVietnamese,
  type WorkingCalendar,
  workingDaysBetween,
} from '#platform/calendar';
import { generalDeadline, referenceOf } from '../deadlines.js';
import type { AwardForm, Pack, Quota, Reading } from '../pack/pack.js';
import { roundKindOf } from '../round-kind.js';
import { decidingOf, firstOf, proposingOf } from '../route.js';
import { type NamedStep, namesOf, type Step, stepsOf } from '../steps.js';
import { quotaRule, type RoundGround, roundRules } from '../resolve-round-rules.js';
import type { LateAcceptance } from '../late-acceptance.js';
import type { Extension, OpenedRound } from '../round.js';
import type {
  CategoryRule,
  ComponentRule,
  CriterionRule,
  PlanReference,
  QuotaMode,
  QuotaRule,
  RoundRules,
} from '../round-rules.js';

/** A day as people need to see it. */
export interface ShownDay {
  readonly day: Day;
  readonly weekday: string;
  readonly text: string;
}

export interface ShownDeadline extends PlanReference, NamedStep {
  /** Absent: the plan prints no date and none was set. */
  readonly firstTooLateDay?: ShownDay;
  readonly lastPermittedDay?: ShownDay;
  /** `hết ngày 14/7/2025`, or that no date is set. */
  readonly text: string;
  readonly passed: boolean;
  /** With today among them: 1 on the last day, 0 and less after it; absent without a date. */
  readonly daysLeft?: number;
  /** Working days from today to the first day that is too late; absent when a notice is missing. */
  readonly workingDaysLeft?: number;
  readonly setBy?: string;
}

export interface ShownExtension extends Extension {
  readonly lastPermittedDay: ShownDay;
  /** `hết ngày 14/7/2025` */
  readonly text: string;
  readonly passed: boolean;
}

export interface ShownLateAcceptance extends LateAcceptance {
  /** Of one that ends with a day; absent where it lasts. */
  readonly lastPermittedDay?: ShownDay;
  readonly passed: boolean;
}

export interface ShownQuota extends QuotaRule {
  readonly groups: readonly string[];
  /** What the plan calls the units of the groups. */
  readonly unitCategories: readonly string[];
  /** The plan's own mode, and those that a clarifying document may switch the round to. */
  readonly possibleModes: readonly QuotaMode[];
}

export interface ShownConference extends PlanReference {
  readonly workingDays: number;
  readonly conference?: ShownDay;
  readonly document?: string;
  readonly latestDay?: ShownDay;
  /** Until the conference, today among them. */
  readonly daysLeft?: number;
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
  readonly extensions: readonly ShownExtension[];
  readonly lateAcceptances: readonly ShownLateAcceptance[];
  readonly leadTime?: ShownConference;
  readonly quotas: readonly ShownQuota[];
  readonly awards: readonly AwardForm[];
  readonly categories: readonly (CategoryRule & { readonly criteria: readonly CriterionRule[] })[];
  readonly components: readonly ComponentRule[];
  readonly copies: RoundRules['copies'];
  readonly councilReview: PlanReference & { readonly required: boolean };
  /** Unit ids. */
  readonly addressees: { readonly [Body in 'education' | 'home_affairs' | 'council' | 'chairman']: string };
  /** The readings that rules of this round rest on, with the answers not chosen. */
  readonly readings: readonly Reading[];
}

/** The round as of an instant. `calendars` should hold the years from today to its dates. */
export function roundDetails(ground: RoundGround, at: string): RoundDetails {
  const { round, pack } = ground;
  const { roundId, title, occasion, year, tier, situation } = round;
  const kind = roundKindOf(pack, round);
  const rules = roundRules(ground, { unitId: '', category: '' }, at);
  const review = rules.review!;
  const shown = {
    roundId,
    title,
    occasion,
    year,
    tier,
    situation,
    rulesVersion: rules.rulesVersion,
    deadlines: stepsOf(round, pack).map((step) => shownDeadline(step, ground, at)),
    extensions: round.extensions.map((extension) => shownExtension(extension, at)),
    lateAcceptances: round.lateAcceptances.map((acceptance) => shownLateAcceptance(acceptance, at)),
    ...(rules.leadTime && { leadTime: shownConference(rules.leadTime, ground, at) }),
    quotas: kind.quotas.map((quota) => shownQuota(quota, round, pack)),
    awards: kind.awards,
    categories: rules.categories.map((category) => ({ ...category, criteria: rules.criteriaOf(category.category) })),
    components: rules.components,
    copies: rules.copies,
    councilReview: { required: review.required, ...referenceOf(review) },
    addressees: {
      education: firstOf(rules.route).body.unitId,
      home_affairs: proposingOf(rules.route).body.unitId,
      council: review.body.unitId,
      chairman: decidingOf(rules.route).body.unitId,
    },
  };
  return { ...shown, readings: readingsIn(shown, pack) };
}

function shownDeadline(step: Step, { round, calendars }: RoundGround, at: string): ShownDeadline {
  const deadline = generalDeadline(step, round);
  if (!deadline)
    return {
      ...namesOf(step),
      text: 'Kế hoạch không ghi ngày; chưa có văn bản ấn định.',
      passed: false,
      ...referenceOf(step.printed),
    };
  const { before, setBy, ...reference } = deadline;
  return {
    ...referenceOf(reference),
    ...namesOf(step),
    firstTooLateDay: shownDay(before),
    lastPermittedDay: shownDay(lastPermittedDay(before)),
    text: untilTheEndOf(before),
    passed: !isBefore(at, before),
    ...counted(calendars, at, before),
    ...(setBy && { setBy }),
  };
}

function shownExtension(extension: Extension, at: string): ShownExtension {
  const { before } = extension;
  return {
    ...extension,
    lastPermittedDay: shownDay(lastPermittedDay(before)),
    text: untilTheEndOf(before),
    passed: !isBefore(at, before),
  };
}

function shownLateAcceptance(acceptance: LateAcceptance, at: string): ShownLateAcceptance {
  const { covers } = acceptance;
  if (!('before' in covers)) return { ...acceptance, passed: false };
  const { before } = covers;
  return { ...acceptance, lastPermittedDay: shownDay(lastPermittedDay(before)), passed: !isBefore(at, before) };
}

function shownQuota(quota: Quota, round: OpenedRound, pack: Pack): ShownQuota {
  const unitCategories = pack.unitCategories
    .filter(({ quotaGroup }) => quota.groups.includes(quotaGroup))
    .map(({ label }) => label);
  const possibleModes = [quota.mode, ...(quota.alternatives ?? []).map(({ mode }) => mode)];
  return { groups: quota.groups, unitCategories, possibleModes, ...quotaRule(quota, round) };
}

function shownConference(
  leadTime: NonNullable<RoundRules['leadTime']>,
  { round, calendars }: RoundGround,
  at: string,
): ShownConference {
  const { workingDays, conference, latestDay } = leadTime;
  const reference = { workingDays, ...referenceOf(leadTime) };
  if (!conference) return { ...reference, missing: 'conference' };
  const scheduled = { ...reference, conference: shownDay(conference), document: round.conference!.document };
  if (!latestDay) return { ...scheduled, missing: 'calendar' };
  return { ...scheduled, latestDay: shownDay(latestDay), ...counted(calendars, at, conference) };
}

function counted(
  calendars: readonly WorkingCalendar[],
  at: string,
  before: Day,
): { readonly daysLeft: number; readonly workingDaysLeft?: number } {
  const today = dayOf(at);
  const workingDays = workingDaysBetween(calendars, today, before);
  return { daysLeft: daysBetween(today, before), ...(workingDays !== 'unknown' && { workingDaysLeft: workingDays }) };
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
