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
import type { ServerVersion } from './server-version.js';
import { ownEvent, type Proposed, TransactionLog } from './transaction-log.js';

export interface EventStoreDbDoubleOptions {
  /** Bytes of one append; default 1 MiB, as a server has it. */
  readonly maxAppendSize?: number;
  /**
   * After so many appends to a node it writes an event of its own, as 24.6.0 did (users, settings, metadata); default
   * never.
   */
  readonly ownEventEvery?: number;
  /** Default 24.6.0, on which the service was tried. */
  readonly version?: ServerVersion;
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
  private readonly version: ServerVersion;
  private readonly membership: Membership;
  private appends = 0;
  private log: TransactionLog;
  private reading: Reading;
  private appending: Appending;
  private server: Server | undefined;

  constructor(
    private readonly options: EventStoreDbDoubleOptions = {},
    private readonly shared?: Shared,
  ) {
    this.version = options.version ?? '24.6.0';
    this.membership = shared?.membership ?? alone(() => this.port);
    this.log = shared?.log ?? firstLog();
    this.reading = this.readingOf(this.log);
    this.appending = this.appendingTo(this.log);
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
    this.afterAppend();
  }

  /** Passes on to subscribers what was appended. */
  pump(): void {
    this.reading.pump();
  }

  /** As an administrator would: readers of the stream no longer see what is older. */
  setMaxAge(stream: string, seconds: number): void {
    this.log.setMaxAge(stream, seconds);
  }

  /** A copy of its data directory, to be put back later. */
  backup(): TransactionLog {
    return this.log.copy();
  }

  /**
   * Stopped, the data directory of before put in the place of its own, and started again.
   * @throws Error for a node of a cluster, where all have one log
   */
  async putBack(backup: TransactionLog): Promise<void> {
    if (this.shared) throw new Error('The double of a cluster does not play a backup that is put back');
    this.stop();
    this.log = backup.copy();
    this.reading = this.readingOf(this.log);
    this.appending = this.appendingTo(this.log);
    await this.start();
  }

  /** Deletes a stream as an administrator would. */
  remove(stream: string, tombstone: boolean): void {
    this.log.remove(stream, 'any', tombstone);
  }

  private afterAppend(): void {
    this.appends++;
    const { ownEventEvery = Infinity } = this.options;
    if (this.appends % ownEventEvery === 0) this.log.append('$stats', 'any', [ownEvent('$statsCollected', {})]);
    if (this.shared) this.shared.appended();
    else this.pump();
  }

  private readingOf(log: TransactionLog): Reading {
    return new Reading(log, this.faults, this.version);
  }

  private appendingTo(log: TransactionLog): Appending {
    const { maxAppendSize = 1024 * 1024 } = this.options;
    return new Appending(log, this.faults, this.membership, maxAppendSize, () => this.afterAppend());
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
      eventStoreServerVersion: `${this.version}.0`,
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
  log.append('$settings', 'any', [ownEvent('$MetadataChanged', {})]);
  return log;
}
