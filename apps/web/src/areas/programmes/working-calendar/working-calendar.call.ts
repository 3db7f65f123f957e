import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { workingCalendar } from '../../../api/generated';
import { ApiProblem } from '../../../api/problem';

/** No notice has been loaded for the year: `null`. */
export const workingCalendarQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendars', year],
    queryFn: ({ signal }) => answer(workingCalendar({ path: { year }, signal })).catch(notLoaded),
  });

function notLoaded(error: unknown): null {
  if (error instanceof ApiProblem && error.code === 'CALENDAR_NOT_FOUND') return null;
  throw error;
}
