import { client } from './generated/client.gen';
import { noteReceipt } from './newest-position';
import { ApiProblem } from './problem';
import { fetchInSession } from './session-expiry';
import type { Problem } from './generated';

client.setConfig({
  baseUrl: '',
  throwOnError: true,
  credentials: 'same-origin',
  fetch: (request) => fetchInSession(request as Request),
});

client.interceptors.error.use((error, response) =>
  response ? new ApiProblem(response.status, problemIn(error)) : unreached(error),
);

function problemIn(error: unknown): Partial<Problem> | undefined {
  return typeof error === 'object' && error !== null ? error : undefined;
}

/** What a cancelled request throws is no failure of the service. */
function unreached(error: unknown): unknown {
  return error instanceof DOMException && error.name === 'AbortError' ? error : new ApiProblem(0);
}

/** The body of an answer. @throws ApiProblem when the service refused or was not reached */
export async function answer<Body>(request: Promise<{ data: Body }>): Promise<Body> {
  return (await request).data;
}

export interface Giving {
  /** Made when the form was opened or the button pressed first: what is sent twice under it is done once. */
  readonly key: string;
  /** Of what the person saw; where it has moved on, the command is refused. */
  readonly revision?: number;
}

/**
 * The receipt of a command; what is read from now on shows what it did.
 * @throws ApiProblem when the service refused or was not reached
 */
export async function give<Receipt extends { position?: string }>(
  request: (headers: {
    readonly 'Idempotency-Key': string;
    readonly 'If-Match'?: string;
  }) => Promise<{ data: Receipt }>,
  { key, revision }: Giving,
): Promise<Receipt> {
  const headers = { 'Idempotency-Key': key, ...(revision !== undefined && { 'If-Match': `"${revision}"` }) };
  return noteReceipt(await answer(request(headers)));
}
