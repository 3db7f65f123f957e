import type { DeadlineRule, PlanReference } from './round-rules.js';

/** Whence a deadline has its date: a document that extended it or set it, else the plan itself. */
export type DeadlineSource = PlanReference & Pick<DeadlineRule, 'extendedBy' | 'setBy'>;

export const sourceOf = ({ extendedBy, setBy, ref, wording, reading }: DeadlineRule): DeadlineSource => ({
  ...(extendedBy && { extendedBy }),
  ...(setBy && { setBy }),
  ref,
  wording,
  ...(reading && { reading }),
});

/** The sentence that says it: the plan is quoted only for a date that it prints. */
export function deadlineSourceText({ extendedBy, setBy, wording, ref }: DeadlineSource): string {
  if (extendedBy) return `Hạn này đã được gia hạn theo ${extendedBy}.`;
  return setBy ? `Hạn này được ấn định theo ${setBy}.` : `Kế hoạch quy định: “${wording}” (${ref}).`;
}
