/**
 * SQLSTATE classes of a lost or refused connection, and what Node reports when the server cannot be found,
 * reached or heard.
 */
const unavailable =
  /^(08|53|57P)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;

export function isDatabaseUnavailable(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { readonly code?: string; readonly message?: string };
  return (
    unavailable.test(code) ||
    /connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/i.test(message)
  );
}
