/** SQLSTATE classes of a lost or refused connection, and what Node reports before the server answers. */
const unavailable = /^(08|53|57P)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return unavailable.test(code) || /connection terminated|timeout exceeded when trying to connect/i.test(error.message);
}
