import { ErrorType } from '@eventstore/db-client';
import { EventStoreUnavailable } from '../event-store.js';

/**
 * - `conflict`: the stream is not at the expected revision.
 * - `too-large`, `deleted`, `denied`, `refused`: the server has decided, and trying again changes nothing.
 * - `away`: the server cannot be reached, is not ready, or has handed leadership on. An append may have happened.
 * - `lost`: no answer came, or one that the client keeps for ever. An append may have happened, and only a new
 * client helps.
 */
export type Failure = 'conflict' | 'too-large' | 'deleted' | 'denied' | 'refused' | 'away' | 'lost';

const unavailable = 14;
const cancelled = 1;
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

/** What an error of the client means. The one place that knows its errors. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Unanswered) return 'lost';
  if (error instanceof DamagedEvent) return 'refused';
  const { type, code, message = '' } = error as { type?: string; code?: number; message?: string };
  const failure = failuresByType[type ?? ''];
  if (failure) return failure;
  // the client maps neither what fails before the call itself, nor what a node says of itself inside a batch
  if (code === unavailable || code === cancelled) return 'away';
  if (/not ready|too busy|Failed to discover/i.test(message)) return 'away';
  return /could not recognize/i.test(message) ? 'refused' : 'lost';
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
  const reason = failureOf(error) === 'denied' ? 'EventStoreDB denies access' : 'EventStoreDB cannot be used';
  return new EventStoreUnavailable(`${reason}: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  });
}
