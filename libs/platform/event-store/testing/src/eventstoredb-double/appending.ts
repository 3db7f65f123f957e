import type { sendUnaryData, ServerDuplexStream, ServerReadableStream, ServerUnaryCall } from '@grpc/grpc-js';
import { status } from '@grpc/grpc-js';
import { nameOf, type ProposedMessage, textOf, type Uuid } from '../../../src/eventstoredb/protocol.js';
import { accessDenied, AppendAnswers, notReady, placeOf, successOf, timedOut, versionsOf } from './append-answers.js';
import { delayOf, failure, type Faults, refusalOf } from './faults.js';
import { type Membership, refusalOfStanding } from './membership.js';
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

interface UnderWay {
  readonly correlationId: Uuid;
  readonly options: AppendOptions;
  readonly events: Proposed[];
  size: number;
}

/** The write side of the service `Streams`: one call per append, or one lasting call for all. */
export class Appending {
  private readonly answers: AppendAnswers;

  constructor(
    private readonly log: TransactionLog,
    private readonly faults: Faults,
    private readonly membership: Membership,
    private readonly maxAppendSize: number,
    private readonly appended: () => void,
  ) {
    this.answers = new AppendAnswers(maxAppendSize);
  }

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

  /** The size is looked at with each message, before anything else: so the server's `BatchAppendWorker` has it. */
  batchAppend(call: ServerDuplexStream<BatchRequest, object>): void {
    const underWay = new Map<string, UnderWay>();
    call.on('data', ({ correlationId, options, proposedMessages, isFinal }: BatchRequest) => {
      const id = textOf(correlationId);
      if (options) underWay.set(id, { correlationId, options, events: [], size: 0 });
      const append = underWay.get(id);
      if (!append) return; // refused already
      const events = proposedMessages.map(proposedOf);
      append.events.push(...events);
      append.size += sizeOf(events);
      const isTooLarge = append.size > this.maxAppendSize;
      if (isTooLarge || isFinal) underWay.delete(id);
      if (isTooLarge) this.reply(call, append, { error: this.answers.statusOf({ outcome: 'too-large' }, '') });
      else if (isFinal) void this.settleBatch(call, append);
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
    if (outcome.outcome !== 'success') answer(this.answers.failureOf(outcome, stream));
    else answer(null, { position: placeOf(outcome.position) });
  }

  private async settleAppend(
    options: AppendOptions,
    events: readonly Proposed[],
    answer: sendUnaryData<object>,
  ): Promise<void> {
    const fault = this.faults.take('append');
    await delayOf(fault);
    const refusal = refusalOf(fault) ?? refusalOfStanding(this.membership.standing());
    if (refusal) return answer(refusal);
    if (fault?.kind === 'hang') return;
    const stream = nameOf(options.streamIdentifier);
    const outcome = sizeOf(events) > this.maxAppendSize ? tooLarge : this.write(stream, options, events);
    if (fault?.kind === 'unanswered') return;
    if (outcome.outcome === 'success') return answer(null, { success: successOf(outcome) });
    if (outcome.outcome === 'wrong-expected-version')
      return answer(null, { wrongExpectedVersion: versionsOf(outcome, 'Revision') });
    answer(this.answers.failureOf(outcome, stream));
  }

  private async settleBatch(call: ServerDuplexStream<BatchRequest, object>, append: UnderWay): Promise<void> {
    const { options, events } = append;
    const fault = this.faults.take('append');
    await delayOf(fault);
    if (fault?.kind === 'hang') return;
    const standing = this.membership.standing();
    if (fault?.kind === 'not-ready' || standing === 'leaderless') return this.reply(call, append, { error: notReady });
    // what a leader without followers takes is given up after 2 s: `Timeout` is what R3 of the recorded facts saw
    if (standing === 'deposed') return this.reply(call, append, { error: timedOut });
    if (fault?.kind === 'refuse' && fault.code === status.PERMISSION_DENIED)
      return this.reply(call, append, { error: accessDenied });
    const refusal = refusalOf(fault) ?? refusalOfStanding(standing);
    if (refusal) return void call.emit('error', refusal);
    const stream = nameOf(options.streamIdentifier);
    const outcome = this.write(stream, options, events);
    if (fault?.kind === 'unanswered') return;
    if (fault?.kind === 'drop') return void call.emit('error', failure(status.UNAVAILABLE, 'Connection lost'));
    if (fault?.kind === 'end') return void call.end();
    if (fault?.kind === 'timeout') return this.reply(call, append, { error: timedOut });
    const answer =
      outcome.outcome === 'success'
        ? { success: successOf(outcome) }
        : { error: this.answers.statusOf(outcome, stream) };
    this.reply(call, append, answer);
    if (fault?.kind === 'doubled') this.reply(call, append, answer);
  }

  private reply(call: ServerDuplexStream<BatchRequest, object>, append: UnderWay, result: object): void {
    call.write({ correlationId: append.correlationId, streamIdentifier: append.options.streamIdentifier, ...result });
  }

  private write(stream: string, options: AppendOptions, events: readonly Proposed[]): AppendOutcome {
    const outcome = this.log.append(stream, expectedOf(options), events);
    this.appended();
    return outcome;
  }
}

const tooLarge: AppendOutcome = { outcome: 'too-large' };

/** As the server counts: `Event.SizeOnDisk`. */
function sizeOf(events: readonly Proposed[]): number {
  return events.reduce((size, { type, data, metadata }) => size + type.length * 2 + data.length + metadata.length, 0);
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
