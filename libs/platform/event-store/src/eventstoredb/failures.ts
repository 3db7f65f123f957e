import { ErrorType } from '@eventstore/db-client';
import { status } from '@grpc/grpc-js';
import { EventStoreUnavailable } from '../event-store.js';
import type { Endpoint } from './node-access.js';

/**
 * - `conflict`: the stream is not at the expected revision.
 * - `too-large`, `deleted`, `denied`, `refused`: the server has decided, and trying again changes nothing.
 * - `away`: the server cannot be reached, is not ready, or has handed leadership on. An append may have happened.
 * - `untrusted`: the server's certificate is not of an authority that we know.
 * - `lost`: no answer came, or one that the client keeps for ever. An append may have happened, and only a new
 * client helps.
 */
export type Failure = 'conflict' | 'too-large' | 'deleted' | 'denied' | 'untrusted' | 'refused' | 'away' | 'lost';

/** What the client passes on as gRPC said it, and what gRPC says to our own calls. */
const failuresByStatus: Readonly<Partial<Record<status, Failure>>> = {
  [status.UNAVAILABLE]: 'away',
  [status.CANCELLED]: 'away',
  [status.RESOURCE_EXHAUSTED]: 'too-large',
  [status.PERMISSION_DENIED]: 'denied',
  [status.UNAUTHENTICATED]: 'denied',
};
const failuresByType: Readonly<Partial<Record<string, Failure>>> = {
  [ErrorType.WRONG_EXPECTED_VERSION]: 'conflict',
  [ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED]: 'too-large',
  [ErrorType.STREAM_DELETED]: 'deleted',
  [ErrorType.ACCESS_DENIED]: 'denied',
  [ErrorType.INVALID_ARGUMENT]: 'refused',
  [ErrorType.UNAVAILABLE]: 'away',
  [ErrorType.CANCELLED]: 'away',
  [ErrorType.TIMEOUT]: 'away',
  [ErrorType.DEADLINE_EXCEEDED]: 'away',
  [ErrorType.NOT_LEADER]: 'away',
};

/** What an error means. The one place that knows those of the client. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NotAppended) return error.failure;
  if (error instanceof Unanswered) return 'lost';
  if (error instanceof EventStoreUnavailable) return 'away';
  if (error instanceof DamagedEvent) return 'refused';
  const { type, code, message = '' } = error as { type?: string; code?: status; message?: string };
  if (/certificate/i.test(message)) return 'untrusted';
  const failure = failuresByType[type ?? ''] ?? failuresByStatus[code ?? status.OK];
  if (failure) return failure;
  if (/not ready|too busy/i.test(message)) return 'away';
  // the client keeps the failure of a search for a leader, and a new one finds it at once
  return /could not recognize/i.test(message) ? 'refused' : 'lost';
}

/** Not stored, or not known to be. */
export class NotAppended extends Error {
  override readonly name = 'NotAppended';

  constructor(
    readonly failure: Failure,
    message: string,
    /** Where the server says that the leader is. */
    readonly leader?: Endpoint,
    /** Bytes of one append. */
    readonly limit?: number,
  ) {
    super(message);
  }
}

/** The server said nothing for too long. */
export class Unanswered extends EventStoreUnavailable {
  constructor(what: string, milliseconds: number) {
    super(`${what}: no answer within ${milliseconds} ms`);
  }
}

/** An event that carries our mark and is not what this store writes: somebody changed it, or wrote it by hand. */
export class DamagedEvent extends Error {
  constructor(stream: string, revision: bigint, id: string) {
    super(`${stream}@${revision} (${id}) is not an event that this store has written`);
    this.name = 'DamagedEvent';
  }
}

/** What callers of the port are told of a failure that patience did not cure. */
export function unavailableBecause(error: unknown): EventStoreUnavailable {
  if (error instanceof EventStoreUnavailable) return error;
  const reason = reasons[failureOf(error)] ?? 'EventStoreDB cannot be used';
  return new EventStoreUnavailable(`${reason}: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  });
}

const reasons: Readonly<Partial<Record<Failure, string>>> = {
  denied: 'EventStoreDB denies access',
  untrusted: 'EventStoreDB shows a certificate of an authority that is not known (tlsCAFile names it)',
};
