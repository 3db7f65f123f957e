import type { ReadinessItem, ReadinessReport } from '../../../api/generated';

export interface MissingComponent {
  readonly componentId: string;
  readonly label: string;
  readonly pointer: string;
  readonly nomineeId?: string;
  readonly ref: string;
  readonly wording: string;
}

/** One rule that stands in the way, or is to be noted, with its facts. */
export interface ReadinessFact extends ReadinessItem {
  readonly nomineeId?: string;
  readonly criterionId?: string;
  readonly nominee?: string;
  /** Why a title does not count. */
  readonly fault?: string;
  readonly value?: number;
  /** Of `INCOMPLETE`. */
  readonly missing?: readonly MissingComponent[];
}

export type Readiness = Omit<ReadinessReport, 'blocking' | 'warnings'> & {
  readonly blocking: readonly ReadinessFact[];
  readonly warnings: readonly ReadinessFact[];
};

export const unmetCriterion: ReadonlySet<string> = new Set([
  'CRITERION_UNDECLARED',
  'TITLE_MISSING',
  'THRESHOLD_NOT_REACHED',
  'EVIDENCE_MISSING',
]);

/** Rules on criteria that each nominee does not satisfy yet. */
export function unmetByNominee(blocking: readonly ReadinessFact[]): ReadonlyMap<string, readonly ReadinessFact[]> {
  const unmet = new Map<string, ReadinessFact[]>();
  for (const rule of blocking) {
    if (rule.nomineeId === undefined || !unmetCriterion.has(rule.code)) continue;
    unmet.set(rule.nomineeId, [...(unmet.get(rule.nomineeId) ?? []), rule]);
  }
  return unmet;
}
