import { answer } from '../../../api/call';
import { loadWorkingCalendar as request, type LoadWorkingCalendarBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const loadWorkingCalendar = async (year: number, body: LoadWorkingCalendarBody, key: string) =>
  noteReceipt(await answer(request({ path: { year }, body, headers: { 'Idempotency-Key': key }, throwOnError: true })));
