import { give } from '../../../api/call';
import { loadWorkingCalendar as request, type LoadWorkingCalendarBody } from '../../../api/generated';

export const loadWorkingCalendar = (year: number, body: LoadWorkingCalendarBody, key: string) =>
  give((headers) => request({ path: { year }, body, headers }), { key });
