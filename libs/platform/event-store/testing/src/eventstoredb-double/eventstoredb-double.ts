import { randomUUID } from 'node:crypto';
import {
  Server,
  ServerCredentials,
  type sendUnaryData,
  type ServerUnaryCall,
  type UntypedHandleCall,
} from '@grpc/grpc-js';
import { freePort } from '../../../../../../infra/free-port.js';
import { services } from '../../../src/eventstoredb/protocol.js';
import { Appending } from './appending.js';
import { delayOf, Faults, refusalOf } from './faults.js';
import { Reading } from './reading.js';
import { type Proposed, TransactionLog } from './transaction-log.js';

export interface EventStoreDbDoubleOptions {
  /** Servers before 21.10 do not know BatchAppend; default true. */
  readonly batchAppend?: boolean;
  /** Bytes of one append; default 1 MiB, as a server has it. */
  readonly maxAppendSize?: number;
}

/**
 * A single node of EventStoreDB in this process, for specs: it speaks the public protocol over a real connection,
 * keeps everything in memory, and goes wrong on demand. No persistent subscriptions, projections, ACLs or TLS.
 */
export class EventStoreDbDouble {
  readonly faults = new Faults();
  /** How often each method was called. */
  readonly calls = new Map<string, number>();
  port = 0;
  private readonly log: TransactionLog;
  private readonly reading: Reading;
  private readonly appending: Appending;
  private server: Server | undefined;

  constructor(private readonly options: EventStoreDbDoubleOptions = {}) {
    const maxAppendSize = options.maxAppendSize ?? 1024 * 1024;
    this.log = new TransactionLog(maxAppendSize);
    this.reading = new Reading(this.log, this.faults);
    this.appending = new Appending(this.log, this.faults, maxAppendSize, () => this.reading.pump());
    this.write('$settings', [
      {
        id: randomUUID(),
        type: '$MetadataChanged',
        contentType: 'application/json',
        data: Buffer.from('{}'),
        metadata: Buffer.alloc(0),
      },
    ]);
  }

  get url(): string {
    return `esdb://127.0.0.1:${this.port}?tls=false`;
  }

  /** Subscriptions and reads under way. */
  get openReads(): number {
    return this.reading.open.size;
  }

  /** Listens, after `stop` on the same port with the same events. */
  async start(): Promise<this> {
    const server = new Server({ 'grpc.max_receive_message_length': 32 * 1024 * 1024 });
    server.addService(
      services.streams,
      this.counted({
        read: (call: never) => void this.reading.read(call),
        append: (call: never, answer: never) => this.appending.append(call, answer),
        batchAppend: (call: never) => this.appending.batchAppend(call),
        delete: (call: never, answer: never) => this.appending.remove(call, answer, false),
        tombstone: (call: never, answer: never) => this.appending.remove(call, answer, true),
      }),
    );
    server.addService(
      services.serverFeatures,
      this.counted({ getSupportedMethods: (_: never, answer: never) => void this.features(answer) }),
    );
    server.addService(services.gossip, {
      read: (_: ServerUnaryCall<object, object>, answer: sendUnaryData<object>) => answer(null, this.cluster()),
    });
    const wanted = this.port || (await freePort(0));
    this.port = await new Promise<number>((resolve, reject) => {
      server.bindAsync(`127.0.0.1:${wanted}`, ServerCredentials.createInsecure(), (error, port) =>
        error ? reject(error) : resolve(port),
      );
    });
    this.server = server;
    return this;
  }

  /** Cuts every connection at once. */
  stop(): void {
    this.server?.forceShutdown();
    this.reading.interrupt('silence');
    this.server = undefined;
  }

  interruptSubscriptions(how: 'drop' | 'cancel' | 'end' | 'silence'): void {
    this.reading.interrupt(how);
  }

  /** Puts events past the protocol, as another program or an administrator would. */
  write(stream: string, events: readonly Proposed[]): void {
    this.log.append(stream, 'any', events);
    this.reading?.pump();
  }

  /** Deletes a stream as an administrator would. */
  remove(stream: string, tombstone: boolean): void {
    this.log.remove(stream, 'any', tombstone);
  }

  private async features(answer: sendUnaryData<object>): Promise<void> {
    const fault = this.faults.take('features');
    await delayOf(fault);
    const refusal = refusalOf(fault);
    if (refusal) return answer(refusal);
    if (fault?.kind === 'hang') return;
    const method = (methodName: string, features: readonly string[] = []) => ({
      serviceName: 'event_store.client.streams.streams',
      methodName,
      features,
    });
    const batch = (this.options.batchAppend ?? true) ? [method('batchappend', ['deadline_duration'])] : [];
    answer(null, {
      eventStoreServerVersion: '23.10.8.0',
      methods: [
        method('read', ['position', 'events']),
        method('append'),
        method('delete'),
        method('tombstone'),
        ...batch,
      ],
    });
  }

  private cluster(): object {
    const httpEndPoint = { address: '127.0.0.1', port: this.port };
    return {
      members: [
        {
          instanceId: { string: randomUUID() },
          timeStamp: String(Date.now()),
          state: 'Leader',
          isAlive: true,
          httpEndPoint,
        },
      ],
    };
  }

  private counted(
    methods: Readonly<Record<string, (call: never, answer: never) => void>>,
  ): Record<string, UntypedHandleCall> {
    const count = ([name, handle]: [string, (call: never, answer: never) => void]) => [
      name,
      (call: never, answer: never) => {
        this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
        handle(call, answer);
      },
    ];
    return Object.fromEntries(Object.entries(methods).map((entry) => count(entry))) as Record<
      string,
      UntypedHandleCall
    >;
  }
}
