import type { Client, RequestHeaders } from './client.js';
import { eventually } from './eventually.js';

export interface LiveEvent {
  readonly type?: string;
  readonly id?: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- read as a client without types would
  readonly data?: any;
}

/** What an `EventSource` on /api/live has received so far. */
export class LiveStream {
  readonly events: LiveEvent[] = [];
  ended = false;
  private readonly hangUp = new AbortController();

  static async open(client: Client, headers: RequestHeaders = {}): Promise<LiveStream> {
    const stream = new LiveStream();
    const response = await client.open('/api/live', { signal: stream.hangUp.signal, headers });
    if (response.status !== 200) throw new Error(`Refused: ${response.status}`);
    void stream.receive(response);
    await stream.until(({ type }) => type === 'ready');
    return stream;
  }

  get lastId(): string {
    return this.events.findLast(({ id }) => id !== undefined)!.id!;
  }

  changed(): readonly string[] {
    return this.events
      .filter(({ type }) => type === 'changed')
      .flatMap(({ data }) => [...data.dossiers, ...data.rounds]);
  }

  until(wanted: (event: LiveEvent) => boolean): Promise<LiveEvent> {
    return eventually(
      () => this.events.find(wanted),
      () => `among ${JSON.stringify(this.events)}`,
    );
  }

  async untilEnded(): Promise<void> {
    await eventually(
      () => this.ended,
      () => 'the stream is still open',
    );
  }

  close(): void {
    this.hangUp.abort();
  }

  private async receive(response: Response): Promise<void> {
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        const messages = (text += part.value).split('\n\n');
        text = messages.pop()!;
        for (const message of messages) this.events.push(eventOf(message));
      }
    } catch {
      // hung up
    }
    this.ended = true;
  }
}

function eventOf(message: string): LiveEvent {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(message)?.[1];
  const data = field('data');
  return { type: field('event'), id: field('id'), ...(data !== undefined && { data: JSON.parse(data) }) };
}
