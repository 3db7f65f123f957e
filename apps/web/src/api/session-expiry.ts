let tell: (expired: boolean) => void = () => {};

/** Who asks for signing in again is told when the session ends without this person's doing, and when it goes on. */
export const onSessionExpiry = (listener: (expired: boolean) => void): void => void (tell = listener);

let signedIn = false;
let waiting: (() => void)[] = [];

/** From now on a 401 says that the session ended without this person's doing. */
export const noteSignedIn = (): void => void (signedIn = true);
/** They left by their own wish: what is refused now, stays refused. */
export const noteSignedOut = (): void => void (signedIn = false);

/** Everything that was refused meanwhile is asked again. */
export function noteSignedInAgain(): void {
  const asked = waiting;
  waiting = [];
  tell(false);
  asked.forEach((resume) => resume());
}

/**
 * Asks for signing in over the page, which keeps all that stands on it. For calls that do not go through
 * `answer`, such as uploads with progress.
 */
export function whenSignedInAgain(): Promise<void> {
  if (waiting.length === 0) tell(true);
  return new Promise((resume) => waiting.push(resume));
}

/**
 * `fetch` that outlives a session: refused for want of one, it waits until the person has signed in again, and
 * repeats itself.
 */
export async function fetchInSession(request: Request): Promise<Response> {
  const repeated = request.clone();
  const response = await fetch(request);
  if (response.status !== 401 || !signedIn || isSigningIn(request)) return response;
  await whenSignedInAgain();
  return fetchInSession(repeated);
}

const isSigningIn = ({ method, url }: Request): boolean => method !== 'GET' && new URL(url).pathname === '/api/session';
