import { Link, type LinkProps, linkOptions } from '@tanstack/react-router';
import type { ProblemError } from '../../api/generated';
import { useUiTexts } from '../texts';

const round = ({ roundId }: ProblemError): LinkProps | undefined =>
  typeof roundId === 'string' ? linkOptions({ to: '/rounds/$roundId', params: { roundId } }) : undefined;

/** By the code of a refusal that waits for somebody else: where that person acts, and everybody sees whether they did. */
const places: Readonly<Record<string, (error: ProblemError) => LinkProps | undefined>> = {
  CONFERENCE_NOT_SCHEDULED: round,
  LEAD_TIME_TOO_SHORT: round,
  DEADLINE_PASSED: round,
  CALENDAR_MISSING: ({ conference }) =>
    linkOptions({ to: '/admin/calendars', search: { year: Number(String(conference).slice(0, 4)) } }),
};

export function WhereToAct({ error }: { error: ProblemError }) {
  const { common } = useUiTexts();
  const place = places[error.code]?.(error);
  return place ? <Link {...place}>{common.whereToAct}</Link> : null;
}
