import { type AppendResult, EventStoreUnavailable } from '../event-store.js';
import { tooLarge } from './append-answer.js';
import { largestAppend, type ProposedAppend, sizeOf } from './append-message.js';
import { BatchCall } from './batch-call.js';
import { failureOf, NotAppended } from './failures.js';
import { LeaderSearch } from './leader-search.js';
import type { Endpoint, NodeAccess } from './node-access.js';
import { patiently } from './patience.js';

const gossipWithin = 1_000;

/** Appends over one call at a time to whoever leads; a call that ends, is silent, or is not the leader's is replaced. */
export class BatchAppends {
  private readonly search: LeaderSearch;
  private call: Promise<BatchCall> | undefined;
  /** By a node that was taken for the leader. */
  private named: Endpoint | undefined;
  private closed = false;

  /** @param answerWithin milliseconds for one attempt */
  constructor(
    private readonly access: NodeAccess,
    private readonly patience: number,
    private readonly answerWithin: number,
  ) {
    this.search = new LeaderSearch(access, Math.min(gossipWithin, answerWithin));
  }

  /**
   * An attempt without an answer may have been stored, so it is repeated with the same ids.
   * @throws NotAppended when the server has decided; EventStoreUnavailable when patience has ended
   */
  async append(append: ProposedAppend, patience = this.patience): Promise<AppendResult> {
    const size = append.events.reduce((sum, event) => sum + sizeOf(event), 0);
    if (size > largestAppend) throw new NotAppended('too-large', tooLarge(largestAppend));
    return patiently(
      patience,
      () => this.attempt(append),
      () => this.checkOpen(),
    );
  }

  async close(): Promise<void> {
    this.closed = true;
    (await this.call?.catch(() => undefined))?.close();
  }

  private async attempt(append: ProposedAppend): Promise<AppendResult> {
    const opened = (this.call ??= this.open());
    let call: BatchCall | undefined;
    try {
      call = await opened;
      return await call.append(append);
    } catch (error) {
      if (this.call === opened && this.mustBeReplaced(call, error)) {
        this.call = undefined;
        this.named = error instanceof NotAppended ? error.leader : undefined;
        call?.retire();
      }
      throw error;
    }
  }

  private async open(): Promise<BatchCall> {
    this.checkOpen();
    const node = this.named ?? (this.access.isCluster ? await this.search.leader() : this.access.seeds[0]!);
    return new BatchCall(this.access, node, this.answerWithin);
  }

  private checkOpen(): void {
    if (this.closed) throw new EventStoreUnavailable('The event store is closed');
  }

  /** A node that answers and cannot append may not lead any more: among several, they are asked again. */
  private mustBeReplaced(call: BatchCall | undefined, error: unknown): boolean {
    return !call || call.hasEnded || (this.access.isCluster && failureOf(error) === 'away');
  }
}
