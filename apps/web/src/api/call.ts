import { client } from './generated/client.gen';
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
