import { observable } from '../ui/observable';

/** Whether the session has ended without this person's doing, and they have not signed in again yet. */
export const sessionExpired = observable(false);

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
  sessionExpired.become(false);
  asked.forEach((resume) => resume());
}

/**
 * Asks for signing in over the page, which keeps all that stands on it. For calls that do not go through
 * `answer`, such as uploads with progress.
 */
export function whenSignedInAgain(): Promise<void> {
  const again = new Promise<void>((resume) => waiting.push(resume));
  if (!sessionExpired.current()) sessionExpired.become(true);
  return again;
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
