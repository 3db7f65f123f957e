import type { ReadinessItem, ReadinessReport } from '../../api/generated';

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
