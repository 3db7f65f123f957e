export type RoundNotFound = { readonly code: 'ROUND_NOT_FOUND'; readonly roundId: string };
export type CalendarNotLoaded = { readonly code: 'CALENDAR_NOT_LOADED'; readonly year: number };
