export type RoundNotFound = { readonly code: 'ROUND_NOT_FOUND'; readonly roundId: string };
export type CalendarNotFound = { readonly code: 'CALENDAR_NOT_FOUND'; readonly year: number };
