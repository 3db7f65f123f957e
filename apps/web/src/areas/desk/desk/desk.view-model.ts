import { type Urgency, urgencyOf } from '../../../ui/display/deadline.view-model';
import type { Task } from './tasks.view-model';

export interface TaskGroup {
  /** `none`: nobody set a deadline. */
  readonly urgency: Urgency | 'none';
  readonly tasks: readonly Task[];
}

const order = ['late', 'soon', 'later', 'none'] as const;

/** By days left, the most urgent first; what has no deadline comes last. */
export function groupsOf(tasks: readonly Task[]): readonly TaskGroup[] {
  const sorted = [...tasks].sort(
    (one, other) =>
      (one.deadline?.daysLeft ?? Infinity) - (other.deadline?.daysLeft ?? Infinity) || one.key.localeCompare(other.key),
  );
  return order
    .map((urgency) => ({
      urgency,
      tasks: sorted.filter(({ deadline }) => (deadline ? urgencyOf(deadline.daysLeft) : 'none') === urgency),
    }))
    .filter(({ tasks: some }) => some.length > 0);
}
