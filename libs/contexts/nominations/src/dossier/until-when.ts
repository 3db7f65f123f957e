import { type DeadlineSource, deadlineSourceText, type RoundRules, sourceOf } from '#contexts/programmes';
import type { Day } from '#platform/calendar';
import type { Nominee } from './dossier.js';

/** What set the day: the round, or the return with which a nominee came back. */
export type DueSource = Partial<DeadlineSource> & { readonly returned?: true };

export type Due = DueSource & {
  /** First day that is too late. */
  readonly before: Day;
};

/** What a return said about a nominee that lies at the unit; nothing where it never came back. */
export type AtUnit = Pick<Nominee, 'dueBefore' | 'extension'>;

export const atUnitOf = (nominees: readonly Nominee[]): readonly AtUnit[] =>
  nominees.filter(({ stage }) => stage === 'unit').map(({ dueBefore, extension }) => ({ dueBefore, extension }));

/** Until when what lies at the unit is to be sent: all of it goes together, so its earliest day binds. */
export function untilWhen(atUnit: readonly AtUnit[], rules: Pick<RoundRules, 'deadline'>): Due | undefined {
  const dues = (atUnit.length > 0 ? atUnit : [{}]).flatMap((nominee) => dueOf(nominee, rules) ?? []);
  return dues.toSorted((one, other) => (one.before < other.before ? -1 : 1))[0];
}

/** A return binds by the day it names, and by the round's own unless it gave more time. */
export function dueOf({ dueBefore, extension }: AtUnit, { deadline }: Pick<RoundRules, 'deadline'>): Due | undefined {
  const round = deadline('unit_to_education');
  const roundBinds = dueBefore === undefined || (!extension && round !== undefined && round.before <= dueBefore);
  if (roundBinds) return round && { before: round.before, ...sourceOf(round) };
  return { before: dueBefore, returned: true, ...(extension && { extendedBy: extension.document }) };
}

/** The sentence that says what set the day. */
export function dueSourceText({ returned, extendedBy, ref, wording, ...source }: DueSource): string {
  if (returned)
    return extendedBy
      ? `Hạn này đã được gia hạn theo ${extendedBy} khi hồ sơ bị trả lại.`
      : 'Hạn này do cơ quan thẩm định ấn định khi trả lại hồ sơ.';
  return ref && wording ? deadlineSourceText({ extendedBy, ref, wording, ...source }) : '';
}
