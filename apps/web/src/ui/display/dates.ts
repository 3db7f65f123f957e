import { dayOf, inVietnamese, timeOf } from '#platform/calendar';

/**
 * 14:05, 05/8/2026, as everything here counted and not formatted: to make a formatter costs a phone a tenth of a
 * second.
 */
export const writeInstant = (instant: string): string => `${timeOf(instant)}, ${inVietnamese(dayOf(instant))}`;
