import { isDay } from '#platform/calendar';

const dayFirst = /^(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{4}|\d{2})$/;
const spelled = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i;
const together = /^(\d{2})(\d{2})(\d{4})$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * The ISO day that somebody typed as 21/11/2026, 21-11-2026, 21.11.26, 21112026, "ngày 21 tháng 11 năm 2026" or
 * 2026-11-21;
 * `undefined` when it is no day of the calendar. Two digits are a year of this century.
 */
export function parseTypedDate(typed: string): string | undefined {
  const text = typed.normalize('NFC').trim();
  const [, day, month, year] = dayFirst.exec(text) ?? spelled.exec(text) ?? together.exec(text) ?? [];
  if (day && month && year) return existing(year.length === 2 ? `20${year}` : year, month, day);
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? [];
  return isoYear && isoMonth && isoDay ? existing(isoYear, isoMonth, isoDay) : undefined;
}

function existing(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}
