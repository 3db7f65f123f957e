import type { ServiceError } from '@grpc/grpc-js';
import type { Position } from '#platform/event-sourcing';
import type { AppendResult } from '../event-store.js';
import { type Failure, failureOf, NotAppended } from './failures.js';
import { type Any, type Uuid, unwrapped } from './protocol.js';

export interface BatchAnswer {
  readonly correlationId?: Uuid;
  readonly success?: {
    readonly currentRevision?: string;
    readonly position?: { readonly commitPosition: string; readonly preparePosition: string };
  };
  readonly error?: { readonly message: string; readonly details?: Any };
}

const failuresByDetails: Readonly<Partial<Record<string, Failure>>> = {
  WrongExpectedVersion: 'conflict',
  StreamDeleted: 'deleted',
  AccessDenied: 'denied',
  MaximumAppendSizeExceeded: 'too-large',
  BadRequest: 'refused',
  InvalidTransaction: 'refused',
};

/** @throws NotAppended */
export function resultOf({ success, error }: BatchAnswer): AppendResult {
  const { currentRevision, position } = success ?? {};
  if (position && currentRevision !== undefined)
    return {
      revision: BigInt(currentRevision),
      position: `${position.commitPosition}-${position.preparePosition}` as Position,
    };
  throw failureInside(error);
}

/** What is not understood is repeated: it may have been stored. */
function failureInside({ message, details }: BatchAnswer['error'] = { message: 'an answer without a result' }) {
  const { name, content } = details ? unwrapped(details) : { name: '', content: {} };
  const failure = failuresByDetails[name] ?? 'away';
  if (failure !== 'too-large') return new NotAppended(failure, message || name);
  const { maxAppendSize } = content as { readonly maxAppendSize: number };
  return new NotAppended(failure, tooLarge(maxAppendSize), undefined, maxAppendSize);
}

export function tooLarge(limit: number): string {
  return `more than the ${limit} bytes that the server takes in one append (its setting MaxAppendSize, EVENTSTORE_MAX_APPEND_SIZE)`;
}

/** What the end of a call means for an append that it leaves without an answer. */
export function failureAtEnd(error: ServiceError): NotAppended {
  const [host, port] = ['leader-endpoint-host', 'leader-endpoint-port'].map((key) => error.metadata?.get(key)[0]);
  const leader = host && port ? { address: String(host), port: Number(port) } : undefined;
  const failure = failureOf(error);
  const hasDecided = failure === 'denied' || failure === 'untrusted' || failure === 'too-large';
  return new NotAppended(hasDecided ? failure : 'away', error.message, leader);
}
