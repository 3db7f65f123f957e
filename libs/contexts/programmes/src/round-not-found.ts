export type RoundNotFound = { readonly code: 'ROUND_NOT_FOUND'; readonly roundId: string };
