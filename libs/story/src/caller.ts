/** What the service answered: a receipt or a resource, or a problem with its code and errors. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Upload {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: { readonly name: string; readonly content: Uint8Array };
}

/** A signed-in person at the public API. The same `key` again is the same command. */
export interface Caller {
  get(path: string): Promise<Answer>;
  post(path: string, body: object, key: string): Promise<Answer>;
  upload(path: string, upload: Upload, key: string): Promise<Answer>;
}

/** @throws Error when the service refuses the sign-in */
export async function signIn(origin: string, credentials: { userName: string; password: string }): Promise<Caller> {
  return callerWith(origin, await cookieOf(origin, credentials));
}

/** The cookie of a new session. @throws Error when the service refuses the sign-in */
export async function cookieOf(origin: string, credentials: { userName: string; password: string }): Promise<string> {
  const response = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  if (!response.ok) throw new Error(`Đăng nhập ${credentials.userName}: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
}

/** At the first sign-in, with the password that somebody else has made; nothing when it was done before. */
export async function choosePassword(
  origin: string,
  { userName, password, oneTime }: { userName: string; password: string; oneTime: string },
): Promise<void> {
  const before = await cookieOf(origin, { userName, password }).catch(() => undefined);
  if (before !== undefined) return;
  const cookie = await cookieOf(origin, { userName, password: oneTime });
  const response = await fetch(`${origin}/api/session/change-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ current: oneTime, replacement: password }),
  });
  if (!response.ok) throw new Error(`Đổi mật khẩu ${userName}: ${response.status} ${await response.text()}`);
}

export function callerWith(origin: string, cookie: string): Caller {
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await fetch(`${origin}/api${path}`, { ...init, headers: { cookie, ...(init.headers as object) } });
    return { status: answer.status, body: (await answer.json()) as Answer['body'] };
  };
  return {
    get: (path) => call(path, {}),
    post: (path, body, key) =>
      call(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      }),
    upload: (path, { fields, file }, key) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      form.set('file', new Blob([file.content]), file.name);
      return call(path, { method: 'POST', headers: { 'idempotency-key': key }, body: form });
    },
  };
}
