/**
 * `ngày 05 tháng 8 năm 2025`: a zero before days under 10 and before months 1 and 2 only. Of an empty day, room
 * to write it by hand.
 */
export function dayInWords(day = ''): string {
  const [year, month, date] = day.split('-');
  if (!year || !month || !date) return 'ngày …… tháng …… năm ………';
  return `ngày ${date} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

export const placeAndDate = (place: string | undefined, day: string | undefined): string =>
  `${place?.trim() || '………'}, ${dayInWords(day)}`;
