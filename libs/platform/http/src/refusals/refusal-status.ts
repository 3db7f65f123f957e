const statuses = new Map<string, number>([
  ['NOT_SIGNED_IN', 401],
  ['NOT_PERMITTED', 403],
  ['FOREIGN_ORIGIN', 403],
  ['ROUTE_NOT_FOUND', 404],
  ['METHOD_NOT_ALLOWED', 405],
  ['REVISION_CONFLICT', 412],
  ['BODY_TOO_LARGE', 413],
  ['EVENTS_TOO_LARGE', 413],
  ['UNSUPPORTED_MEDIA_TYPE', 415],
  ['IF_MATCH_REQUIRED', 428],
  ['TOO_MANY_REQUESTS', 429],
  ['UNEXPECTED', 500],
  ['CONTENDED', 503],
  ['EVENT_STORE_UNAVAILABLE', 503],
  ['UNAVAILABLE', 503],
  ['VIEW_BEHIND', 503],
  ['IF_MATCH_MALFORMED', 400],
  ['IDEMPOTENCY_KEY_MALFORMED', 400],
  ['DRY_RUN_MALFORMED', 400],
  ['CURSOR_MALFORMED', 400],
  ['POSITION_MALFORMED', 400],
  ['MALFORMED_REQUEST', 400],
]);

/** The application's one table from rejection code to HTTP status; what it leaves out is 422. */
export function useRefusalStatuses(table: Readonly<Record<string, number>>): void {
  for (const [code, status] of Object.entries(table)) statuses.set(code, status);
}

export const statusOf = (code: string): number => statuses.get(code) ?? 422;
