export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or the text of anything else. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- journeys read answers as a client without types would
  readonly body: any;
}

export type RequestHeaders = Readonly<Record<string, string>>;

/** Calls the api as a program would: no browser headers unless given. Keeps the cookie of its sign-in. */
export class Client {
  /** @param cookie of an earlier sign-in */
  constructor(
    private readonly origin: string,
    private cookie?: string,
  ) {}

  get(path: string, headers: RequestHeaders = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body: unknown = {}, headers: RequestHeaders = {}): Promise<Answer> {
    return this.send('POST', path, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
  }

  delete(path: string, headers: RequestHeaders = {}): Promise<Answer> {
    return this.send('DELETE', path, undefined, headers);
  }

  upload(
    path: string,
    fields: Readonly<Record<string, string>>,
    file: { name: string; content: Uint8Array },
    headers: RequestHeaders = {},
  ): Promise<Answer> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([file.content]), file.name);
    return this.send('POST', path, form, headers);
  }

  async send(
    method: string,
    path: string,
    body: string | FormData | Blob | undefined,
    headers: RequestHeaders = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.origin}${path}`, {
      method,
      body,
      headers: { ...(this.cookie && { cookie: this.cookie }), ...headers },
    });
    const [given] = response.headers.getSetCookie();
    if (given !== undefined) this.cookie = given.split(';', 1)[0];
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text !== '' ? JSON.parse(text) : text,
    };
  }

  /** An answer that may have no end: read its body as it comes. */
  open(
    path: string,
    { headers = {}, ...given }: { signal: AbortSignal; method?: string; body?: string; headers?: RequestHeaders },
  ): Promise<Response> {
    return fetch(`${this.origin}${path}`, {
      ...given,
      headers: { ...(this.cookie && { cookie: this.cookie }), ...headers },
    });
  }

  signIn(userName: string, password: string): Promise<Answer> {
    return this.post('/api/session', { userName, password });
  }
}
