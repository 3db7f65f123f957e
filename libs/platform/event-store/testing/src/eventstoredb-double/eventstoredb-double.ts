import { randomUUID } from 'node:crypto';
import {
  type Metadata,
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
import { alone, type Membership, refusalOfStanding } from './membership.js';
import { Reading } from './reading.js';
import { type Proposed, TransactionLog } from './transaction-log.js';

export interface EventStoreDbDoubleOptions {
  /** Bytes of one append; default 1 MiB, as a server has it. */
  readonly maxAppendSize?: number;
}

/** What a node has in common with the others of its cluster. */
interface Shared {
  readonly log: TransactionLog;
  readonly membership: Membership;
  /** Tells every node that there are more events. */
  appended(): void;
}

/** Bytes of one message: more ends the call with RESOURCE_EXHAUSTED (R4 of the recorded facts). */
const largestMessage = 16 * 1024 * 1024;

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
  private readonly membership: Membership;
  private readonly reading: Reading;
  private readonly appending: Appending;
  private server: Server | undefined;

  constructor({ maxAppendSize = 1024 * 1024 }: EventStoreDbDoubleOptions = {}, shared?: Shared) {
    this.log = shared?.log ?? firstLog();
    this.membership = shared?.membership ?? alone(() => this.port);
    this.reading = new Reading(this.log, this.faults);
    const appended = shared?.appended ?? (() => this.pump());
    this.appending = new Appending(this.log, this.faults, this.membership, maxAppendSize, appended);
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
    const server = new Server({ 'grpc.max_receive_message_length': largestMessage });
    server.addService(
      services.streams,
      this.counted({
        read: (call: LeadersCall) => this.ifLeader(call, () => void this.reading.read(call as never)),
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
    this.pump();
  }

  /** Passes on to subscribers what was appended. */
  pump(): void {
    this.reading.pump();
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
    answer(null, {
      eventStoreServerVersion: '23.10.8.0',
      methods: [
        method('read', ['position', 'events']),
        method('append'),
        method('delete'),
        method('tombstone'),
        method('batchappend', ['deadline_duration']),
      ],
    });
  }

  private cluster(): object {
    const members = this.membership.members().map(({ host, port, state, alive }) => ({
      instanceId: { string: randomUUID() },
      timeStamp: String(BigInt(Date.now()) * 10_000n),
      state,
      isAlive: alive,
      httpEndPoint: { address: host, port },
    }));
    return { members };
  }

  private ifLeader(call: LeadersCall, answer: () => void): void {
    const wanted = call.metadata.get('requires-leader').includes('true');
    const refusal = wanted ? refusalOfStanding(this.membership.standing()) : undefined;
    if (refusal) call.emit('error', refusal);
    else answer();
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

interface LeadersCall {
  readonly metadata: Metadata;
  emit(event: 'error', error: Error): boolean;
}

/** As a server begins it. */
export function firstLog(): TransactionLog {
  const log = new TransactionLog();
  const [data, metadata] = [Buffer.from('{}'), Buffer.alloc(0)];
  log.append('$settings', 'any', [
    { id: randomUUID(), type: '$MetadataChanged', contentType: 'application/json', data, metadata },
  ]);
  return log;
}
