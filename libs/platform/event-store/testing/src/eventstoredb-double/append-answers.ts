import { type ServiceError, status } from '@grpc/grpc-js';
import { identifierOf, wrapped } from '../../../src/eventstoredb/protocol.js';
import { failure } from './faults.js';
import type { AppendOutcome } from './transaction-log.js';

export type Appended = Extract<AppendOutcome, { outcome: 'success' }>;
export type Refused = Exclude<AppendOutcome, { outcome: 'success' }>;

/** What a server says to an append: codes and details of its `Status` and `RpcExceptions`. */
export class AppendAnswers {
  constructor(private readonly maxAppendSize: number) {}

  /** Inside a batch call. */
  statusOf(refused: Refused, stream: string): object {
    switch (refused.outcome) {
      case 'wrong-expected-version':
        return statusOf(status.ALREADY_EXISTS, 'WrongExpectedVersion', versionsOf(refused, 'StreamPosition'));
      case 'stream-deleted':
        return statusOf(status.NOT_FOUND, 'StreamDeleted', { streamIdentifier: identifierOf(stream) });
      case 'too-large':
        return statusOf(status.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', { maxAppendSize: this.maxAppendSize });
    }
  }

  /** As the end of a call. */
  failureOf(refused: Refused, stream: string): ServiceError {
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

/** What concerns the node is said inside the call too, as a bare sentence without a code. */
export const notReady = { message: 'Server Is Not Ready', details: { type_url: 'google.protobuf.Empty' } };
export const timedOut = statusOf(status.DEADLINE_EXCEEDED, 'Timeout', {});
export const accessDenied = statusOf(status.PERMISSION_DENIED, 'AccessDenied', {});

export function deletedFailure(stream: string): ServiceError {
  return failure(status.FAILED_PRECONDITION, `Stream ${stream} is deleted`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });
}

export function successOf({ revision, position }: Appended): object {
  return { ...(revision < 0n ? { noStream: {} } : { currentRevision: String(revision) }), position: placeOf(position) };
}

export function placeOf(position: bigint): object {
  return { commitPosition: String(position), preparePosition: String(position) };
}

export function versionsOf(
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

function statusOf(code: status, message: string, content: object): object {
  return { code, message, details: wrapped(message, content) };
}
