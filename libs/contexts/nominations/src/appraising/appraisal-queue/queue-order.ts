export const queueOrders = ['last_day', 'submitted', 'unit'] as const;

/** Nearest last day first, longest waiting first, or unit by unit. */
export type QueueOrder = (typeof queueOrders)[number];

interface Waiting {
  readonly lastDay?: string;
  readonly submittedAt: string | null;
  readonly unitId: string;
  readonly dossierId: string;
  readonly stage: string;
}

/** Where an entry stands in the queue, as one text that compares. Without a last day it stands at the end. */
export function placeIn(
  order: QueueOrder,
  { lastDay = '9999-12-31', submittedAt, unitId, dossierId, stage }: Waiting,
): string {
  const since = submittedAt ?? '';
  const keys = { last_day: [lastDay, since], submitted: [since], unit: [unitId, lastDay, since] }[order];
  return [...keys, dossierId, stage].join(' ');
}
