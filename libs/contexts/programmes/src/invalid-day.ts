import { isDay } from '#platform/calendar';

export type InvalidDay = { readonly code: 'INVALID_DAY'; readonly pointer: string; readonly day: string };

export function invalidDay(day: string, pointer: string): readonly InvalidDay[] {
  return isDay(day) ? [] : [{ code: 'INVALID_DAY', pointer, day }];
}
