import { randomUUID } from 'node:crypto';
import type { Client, ClientDuplexStream } from '@grpc/grpc-js';
import type { AppendResult } from '../event-store.js';
import { type BatchAnswer, failureAtEnd, resultOf } from './append-answer.js';
import { messagesOf, type ProposedAppend, sizeOf } from './append-message.js';
import { NotAppended } from './failures.js';
import type { Endpoint, NodeAccess } from './node-access.js';
import { services, textOf } from './protocol.js';

interface Awaited {
  /** Of its largest message, nearly. */
  readonly size: number;
  readonly timer: NodeJS.Timeout;
  resolve(result: AppendResult): void;
  reject(failure: NotAppended): void;
}

/**
 * One call of BatchAppend to one node, and the answers awaited from it: nobody else's. It never starts again.
 * An answer that nobody awaits, late or given twice, is passed over.
 */
export class BatchCall {
  private readonly awaited = new Map<string, Awaited>();
  private readonly client: Client;
  private readonly stream: ClientDuplexStream<object, BatchAnswer>;
  private answers = 0;
  private ended: NotAppended | undefined;
  private isRetired = false;

  /** @param answerWithin milliseconds for one append */
  constructor(
    access: NodeAccess,
    node: Endpoint,
    private readonly answerWithin: number,
  ) {
    const { path, requestSerialize, responseDeserialize } = services.streams['BatchAppend']!;
    this.client = access.connect(node);
    this.stream = this.client.makeBidiStreamRequest(
      path,
      requestSerialize,
      responseDeserialize as (bytes: Buffer) => BatchAnswer,
      access.metadata,
    );
    this.stream.on('data', (answer: BatchAnswer) => this.take(answer));
    this.stream.on('error', (error) => this.end(failureAtEnd(error as never)));
    this.stream.on('end', () => this.end(new NotAppended('away', 'EventStoreDB has ended the call of the appends')));
  }

  /** @throws NotAppended */
  append(append: ProposedAppend): Promise<AppendResult> {
    if (this.ended) return Promise.reject(this.ended);
    const id = randomUUID();
    return new Promise((resolve, reject) => {
      const answersBefore = this.answers;
      const timer = setTimeout(() => this.giveUp(id, answersBefore), this.answerWithin);
      this.awaited.set(id, { size: Math.max(...append.events.map(sizeOf)), timer, resolve, reject });
      for (const message of messagesOf(append, id, this.answerWithin)) this.stream.write(message);
    });
  }

  /** Takes no further appends; those under way are still answered. */
  retire(): void {
    this.isRetired = true;
    if (this.awaited.size === 0) this.close();
  }

  /** Whoever waits is told at once that there will be no answer: the end of a call to a silent node may never come. */
  close(): void {
    this.end(new NotAppended('away', 'The call of the appends was closed'));
  }

  private take(answer: BatchAnswer): void {
    this.answers++;
    const awaited = this.forget(answer.correlationId && textOf(answer.correlationId));
    if (!awaited) return;
    try {
      awaited.resolve(resultOf(answer));
    } catch (error) {
      awaited.reject(error as NotAppended);
    }
    if (this.isRetired && this.awaited.size === 0) this.close();
  }

  private forget(id: string | undefined): Awaited | undefined {
    const awaited = this.awaited.get(id ?? '');
    if (!awaited) return undefined;
    clearTimeout(awaited.timer);
    this.awaited.delete(id!);
    return awaited;
  }

  /** A call on which nothing was answered meanwhile is dead; one that answers others has lost this answer only. */
  private giveUp(id: string, answersBefore: number): void {
    const late = new NotAppended('lost', `Appending: no answer within ${this.answerWithin} ms`);
    this.forget(id)?.reject(late);
    if (this.answers === answersBefore) this.end(late);
  }

  /** gRPC refuses a message for its size without saying which: it was the largest, if any. */
  private end(reason: NotAppended): void {
    if (this.ended) return;
    const others = reason.failure === 'too-large' ? new NotAppended('away', reason.message) : reason;
    this.ended = others;
    const largest = Math.max(...[...this.awaited.values()].map(({ size }) => size));
    for (const { size, timer, reject } of this.awaited.values()) {
      clearTimeout(timer);
      reject(size === largest ? reason : others);
    }
    this.awaited.clear();
    this.stream.cancel();
    this.client.close();
  }

  get hasEnded(): boolean {
    return this.ended !== undefined;
  }
}
