import {
  type DeadlineSource,
  deadlineSourceText,
  firstOf,
  type LateAcceptance,
  type RoundRules,
  sourceOf,
} from '#contexts/programmes';
import type { Day } from '#platform/calendar';
import type { Nominee } from './dossier.js';

/** What set the day: the round, the return with which a nominee came back, or who accepts it late. */
export type DueSource = Partial<DeadlineSource> & {
  readonly returned?: true;
  /** The document by which lateness is accepted until that day. */
  readonly acceptedLateBy?: string;
};

export type Due = DueSource & {
  /** First day that is too late. */
  readonly before: Day;
};

/** What a return said about a nominee that lies at the unit; nothing where it never came back. */
export type AtUnit = Pick<Nominee, 'dueBefore' | 'extension'>;

export const atUnitOf = (nominees: readonly Nominee[]): readonly AtUnit[] =>
  nominees.filter(({ stage }) => stage === 'unit').map(({ dueBefore, extension }) => ({ dueBefore, extension }));

/** As much of a dossier as says until when it can be sent. */
export interface Lying {
  readonly dossierId: string;
  readonly atUnit: readonly AtUnit[];
}

/** Until when what lies at the unit can be sent; undefined where no day ends it. */
export function untilWhen(
  { dossierId, atUnit }: Lying,
  rules: Pick<RoundRules, 'route' | 'deadline' | 'lateAcceptances'>,
): Due | undefined {
  const due = dueDay(atUnit, rules);
  if (!due) return undefined;
  const { covers, document } = furthestLateAcceptance(dossierId, rules) ?? {};
  if (!covers) return due;
  if (!('before' in covers)) return undefined;
  return covers.before > due.before ? { before: covers.before, acceptedLateBy: document } : due;
}

/** Of all that lets the dossier be late, what lets it be so longest. */
export const furthestLateAcceptance = (
  dossierId: string,
  { lateAcceptances }: Pick<RoundRules, 'lateAcceptances'>,
): LateAcceptance | undefined =>
  lateAcceptances
    .filter(({ covers }) => !('dossierId' in covers) || covers.dossierId === dossierId)
    .toSorted((one, other) => (endOf(one) < endOf(other) ? 1 : -1))[0];

const endOf = ({ covers }: LateAcceptance): Day => ('before' in covers ? covers.before : '9999-12-31');

/** The day past which it is late: all of it goes together, so its earliest binds. */
export function dueDay(atUnit: readonly AtUnit[], rules: Pick<RoundRules, 'route' | 'deadline'>): Due | undefined {
  const dues = (atUnit.length > 0 ? atUnit : [{}]).flatMap((nominee) => dueOf(nominee, rules) ?? []);
  return dues.toSorted((one, other) => (one.before < other.before ? -1 : 1))[0];
}

/** A return binds by the day it names, and by the round's own unless it gave more time. */
export function dueOf(
  { dueBefore, extension }: AtUnit,
  { route, deadline }: Pick<RoundRules, 'route' | 'deadline'>,
): Due | undefined {
  const round = deadline(firstOf(route).stage);
  const roundBinds = dueBefore === undefined || (!extension && round !== undefined && round.before <= dueBefore);
  if (roundBinds) return round && { before: round.before, ...sourceOf(round) };
  return { before: dueBefore, returned: true, ...(extension && { extendedBy: extension.document }) };
}

/** The sentence that says what set the day. */
export function dueSourceText({ returned, acceptedLateBy, extendedBy, ref, wording, ...source }: DueSource): string {
  if (acceptedLateBy) return `Hồ sơ được nộp muộn đến hết ngày đó theo ${acceptedLateBy}.`;
  if (returned)
    return extendedBy
      ? `Hạn này đã được gia hạn theo ${extendedBy} khi hồ sơ bị trả lại.`
      : 'Hạn này do cơ quan thẩm định ấn định khi trả lại hồ sơ.';
  return ref && wording ? deadlineSourceText({ extendedBy, ref, wording, ...source }) : '';
}
