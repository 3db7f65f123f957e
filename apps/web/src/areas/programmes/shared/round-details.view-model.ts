import type { RoundDetails } from '#contexts/programmes';
import { urgencyOf } from '../../../ui/display/deadline.view-model';

type Deadline = RoundDetails['deadlines'][number];
type Quota = RoundDetails['quotas'][number];

/** The one that binds the units: nobody else sends before them. */
export const submissionDeadline = <D extends { readonly sender?: string }>({
  deadlines,
}: {
  readonly deadlines: readonly D[];
}): D | undefined => deadlines.find(({ sender }) => sender === undefined);

export type Standing =
  { readonly kind: 'unset' | 'passed' | 'today' } | { readonly kind: 'soon' | 'ample'; readonly days: number };

/** How a deadline stands, by what the service counted. */
export function standingOf({ daysLeft, passed }: Pick<Deadline, 'daysLeft' | 'passed'>): Standing {
  if (daysLeft === undefined) return { kind: passed ? 'passed' : 'unset' };
  if (passed || daysLeft <= 0) return { kind: 'passed' };
  if (daysLeft === 1) return { kind: 'today' };
  return { kind: urgencyOf(daysLeft) === 'soon' ? 'soon' : 'ample', days: daysLeft };
}

export interface PlaceWords {
  readonly collective: (count: number) => string;
  readonly individual: (count: number) => string;
  readonly individualOrHousehold: (count: number) => string;
  readonly together: (count: number) => string;
  readonly none: string;
  readonly and: string;
  readonly or: string;
}

/** `4 tập thể và 4 cá nhân`, `4 tập thể hoặc 4 cá nhân`, or that nothing limits them. */
export function placesInWords(
  { mode, caps, total, namesHouseholds }: Pick<Quota, 'mode' | 'caps' | 'total' | 'namesHouseholds'>,
  words: PlaceWords,
): string {
  if (mode === 'NONE') return words.none;
  if (mode === 'POOLED' && total !== undefined) return words.together(total);
  const individual = namesHouseholds ? words.individualOrHousehold : words.individual;
  const parts = [
    ...(caps.collective === undefined ? [] : [words.collective(caps.collective)]),
    ...(caps.individual === undefined ? [] : [individual(caps.individual)]),
  ];
  return parts.length === 0 ? words.none : parts.join(mode === 'ONE_OF' ? words.or : words.and);
}

/** `vn-hanoi-2024@1` */
export function packOf(rulesVersion: string): { readonly packId: string; readonly version: number } {
  const at = rulesVersion.lastIndexOf('@');
  return { packId: rulesVersion.slice(0, at), version: Number(rulesVersion.slice(at + 1)) };
}

/** The plan prints no date for the step, so a document may set one. */
export const maySetDate = ({ firstTooLateDay, setBy }: Pick<Deadline, 'firstTooLateDay' | 'setBy'>): boolean =>
  !firstTooLateDay || setBy !== undefined;
