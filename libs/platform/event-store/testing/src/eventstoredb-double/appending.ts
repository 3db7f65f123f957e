import {
  type sendUnaryData,
  type ServerDuplexStream,
  type ServerReadableStream,
  type ServerUnaryCall,
  type ServiceError,
  status,
} from '@grpc/grpc-js';
import {
  identifierOf,
  nameOf,
  type ProposedMessage,
  textOf,
  type Uuid,
  wrapped,
} from '../../../src/eventstoredb/protocol.js';
import { delayOf, failure, type Faults, refusalOf } from './faults.js';
import type { AppendOptions } from './protocol.js';
import type { AppendOutcome, Expected, Proposed, TransactionLog } from './transaction-log.js';

interface AppendRequest {
  readonly options?: AppendOptions;
  readonly proposedMessage?: ProposedMessage;
}

interface BatchRequest {
  readonly correlationId: Uuid;
  readonly options?: AppendOptions;
  readonly proposedMessages: readonly ProposedMessage[];
  readonly isFinal: boolean;
}

type Refused = Exclude<AppendOutcome, { outcome: 'success' }>;

/** The write side of the service `Streams`: one call per append, or one lasting call for all. */
export class Appending {
  constructor(
    private readonly log: TransactionLog,
    private readonly faults: Faults,
    private readonly maxAppendSize: number,
    private readonly appended: () => void,
  ) {}

  append(call: ServerReadableStream<AppendRequest, object>, answer: sendUnaryData<object>): void {
    let options: AppendOptions;
    const events: Proposed[] = [];
    call.on('data', ({ options: given, proposedMessage }: AppendRequest) => {
      if (given) options = given;
      if (proposedMessage) events.push(proposedOf(proposedMessage));
    });
    call.on('error', () => undefined);
    call.on('end', () => void this.settleAppend(options, events, answer));
  }

  batchAppend(call: ServerDuplexStream<BatchRequest, object>): void {
    const underWay = new Map<string, { options: AppendOptions; events: Proposed[] }>();
    call.on('data', ({ correlationId, options, proposedMessages, isFinal }: BatchRequest) => {
      const id = textOf(correlationId);
      const append = underWay.get(id) ?? { options: options!, events: [] };
      append.events.push(...proposedMessages.map(proposedOf));
      underWay.set(id, append);
      if (!isFinal) return;
      underWay.delete(id);
      void this.settleBatch(call, correlationId, append);
    });
    call.on('error', () => undefined);
    call.on('end', () => call.end());
  }

  remove(
    call: ServerUnaryCall<{ options: AppendOptions }, object>,
    answer: sendUnaryData<object>,
    tombstone: boolean,
  ): void {
    const { options } = call.request;
    const stream = nameOf(options.streamIdentifier);
    const outcome = this.log.remove(stream, expectedOf(options), tombstone);
    if (outcome.outcome !== 'success') answer(this.failureOf(outcome, stream));
    else answer(null, { position: placeOf(outcome.position) });
  }

  private async settleAppend(
    options: AppendOptions,
    events: readonly Proposed[],
    answer: sendUnaryData<object>,
  ): Promise<void> {
    const fault = this.faults.take('append');
    await delayOf(fault);
    const refusal = refusalOf(fault);
    if (refusal) return answer(refusal);
    if (fault?.kind === 'hang') return;
    const stream = nameOf(options.streamIdentifier);
    const outcome = this.write(stream, options, events);
    if (fault?.kind === 'unanswered') return;
    if (outcome.outcome === 'success') return answer(null, { success: successOf(outcome) });
    if (outcome.outcome === 'wrong-expected-version')
      return answer(null, { wrongExpectedVersion: versionsOf(outcome, 'Revision') });
    answer(this.failureOf(outcome, stream));
  }

  private async settleBatch(
    call: ServerDuplexStream<BatchRequest, object>,
    correlationId: Uuid,
    { options, events }: { options: AppendOptions; events: Proposed[] },
  ): Promise<void> {
    const fault = this.faults.take('append');
    await delayOf(fault);
    if (fault?.kind === 'hang') return;
    const reply = (result: object) =>
      void call.write({ correlationId, streamIdentifier: options.streamIdentifier, ...result });
    // what concerns the node is said inside the stream, without details
    if (fault?.kind === 'not-ready')
      return reply({
        error: {
          code: status.UNAVAILABLE,
          message: 'Server Is Not Ready',
          details: wrapped('BadRequest', { message: '' }),
        },
      });
    const refusal = refusalOf(fault);
    if (refusal) return void call.emit('error', refusal);
    const stream = nameOf(options.streamIdentifier);
    const outcome = this.write(stream, options, events);
    if (fault?.kind === 'unanswered') return;
    if (fault?.kind === 'drop') return void call.emit('error', failure(status.UNAVAILABLE, 'Connection lost'));
    if (fault?.kind === 'end') return void call.end();
    reply(outcome.outcome === 'success' ? { success: successOf(outcome) } : { error: this.statusOf(outcome, stream) });
  }

  private write(stream: string, options: AppendOptions, events: readonly Proposed[]): AppendOutcome {
    const outcome = this.log.append(stream, expectedOf(options), events);
    this.appended();
    return outcome;
  }

  private statusOf(refused: Refused, stream: string): object {
    switch (refused.outcome) {
      case 'wrong-expected-version':
        return {
          code: status.FAILED_PRECONDITION,
          message: 'WrongExpectedVersion',
          details: wrapped('WrongExpectedVersion', versionsOf(refused, 'StreamPosition')),
        };
      case 'stream-deleted':
        return {
          code: status.FAILED_PRECONDITION,
          message: 'StreamDeleted',
          details: wrapped('StreamDeleted', { streamIdentifier: identifierOf(stream) }),
        };
      case 'too-large':
        return {
          code: status.INVALID_ARGUMENT,
          message: 'MaximumAppendSizeExceeded',
          details: wrapped('MaximumAppendSizeExceeded', { maxAppendSize: this.maxAppendSize }),
        };
    }
  }

  private failureOf(refused: Refused, stream: string): ServiceError {
    switch (refused.outcome) {
      case 'wrong-expected-version':
        return failure(status.FAILED_PRECONDITION, 'Wrong expected version', {
          exception: 'wrong-expected-version',
          'stream-name': stream,
          'expected-version': String(typeof refused.expected === 'bigint' ? refused.expected : -1),
          'actual-version': String(refused.current ?? -1),
        });
      case 'stream-deleted':
        return deletedFailure(stream);
      case 'too-large':
        return failure(status.INVALID_ARGUMENT, 'Maximum append size exceeded', {
          exception: 'maximum-append-size-exceeded',
          'maximum-append-size': String(this.maxAppendSize),
        });
    }
  }
}

export function deletedFailure(stream: string): ServiceError {
  return failure(status.FAILED_PRECONDITION, `Stream ${stream} is deleted`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });
}

function proposedOf({ id, metadata, customMetadata, data }: ProposedMessage): Proposed {
  return {
    id: textOf(id),
    type: metadata.type ?? '',
    contentType: metadata['content-type'] ?? '',
    data,
    metadata: customMetadata,
  };
}

function expectedOf({ any, noStream, streamExists, revision, streamPosition }: AppendOptions): Expected {
  if (any) return 'any';
  if (noStream) return 'no_stream';
  return streamExists ? 'stream_exists' : BigInt(revision ?? streamPosition ?? 0);
}

function successOf({ revision, position }: Extract<AppendOutcome, { outcome: 'success' }>): object {
  return { ...(revision < 0n ? { noStream: {} } : { currentRevision: String(revision) }), position: placeOf(position) };
}

function versionsOf(
  { current, expected }: Extract<Refused, { outcome: 'wrong-expected-version' }>,
  name: 'Revision' | 'StreamPosition',
): object {
  const known = name === 'Revision' ? 'currentRevision' : 'currentStreamRevision';
  const special = { any: 'expectedAny', no_stream: 'expectedNoStream', stream_exists: 'expectedStreamExists' } as const;
  return {
    ...(current === undefined || current < 0n ? { currentNoStream: {} } : { [known]: String(current) }),
    ...(typeof expected === 'bigint' ? { [`expected${name}`]: String(expected) } : { [special[expected]]: {} }),
  };
}

function placeOf(position: bigint): object {
  return { commitPosition: String(position), preparePosition: String(position) };
}
