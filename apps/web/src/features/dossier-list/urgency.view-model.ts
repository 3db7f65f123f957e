import type { Tone } from '../../ui/tag';

/** @param daysLeft with today among them; 0 and less: overdue */
export function urgencyOf(daysLeft: number): Tone {
  if (daysLeft <= 0) return 'danger';
  return daysLeft <= 5 ? 'warning' : 'neutral';
}
