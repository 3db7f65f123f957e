import type { QueueFilters } from './appraisal-queue.call';

/** What the address of the queue asks for. */
export interface QueueSearch {
  readonly round?: string;
  readonly unit?: string;
  readonly claim?: 'mine' | 'none';
  /** At most so many days left; 0: only what is overdue. */
  readonly due?: number;
  readonly order?: 'submitted' | 'unit';
}

export function queueSearch(given: Record<string, unknown>): QueueSearch {
  return {
    ...(typeof given.round === 'string' && { round: given.round }),
    ...(typeof given.unit === 'string' && { unit: given.unit }),
    ...((given.claim === 'mine' || given.claim === 'none') && { claim: given.claim }),
    ...(Number.isInteger(given.due) && { due: given.due as number }),
    ...((given.order === 'submitted' || given.order === 'unit') && { order: given.order }),
  };
}

export const filtersOf = ({ round, unit, claim, due, order }: QueueSearch): QueueFilters => ({
  ...(round !== undefined && { roundId: round }),
  ...(unit !== undefined && { unitId: unit }),
  ...(claim !== undefined && { claim }),
  ...(due !== undefined && { daysLeftAtMost: due }),
  ...(order !== undefined && { order }),
});

/** The queue that the dossier was opened from, and the nominee that is looked at. */
export const judgementSearch = (given: Record<string, unknown>): QueueSearch & { readonly nominee?: string } => ({
  ...queueSearch(given),
  ...(typeof given.nominee === 'string' && { nominee: given.nominee }),
});
