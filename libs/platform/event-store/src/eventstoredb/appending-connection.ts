import type { EventStoreDBClient } from '@eventstore/db-client';
import { Connection } from './connection.js';

/**
 * The client keeps the appends of all clients of a process in one list: an error of one rejects the appends of
 * the others, and the
 * answer to a rejected append ends the process. So one client appends, and it does nothing else that could make
 * it reconnect.
 */
export class AppendingConnection extends Connection {
  private static holder: AppendingConnection | undefined;

  /** @throws Error when another store of this process appends */
  override reliably<Result>(work: (client: EventStoreDBClient) => Promise<Result>): Promise<Result> {
    AppendingConnection.holder ??= this;
    if (AppendingConnection.holder !== this)
      throw new Error('Only one EventStoreDB store of a process may append: close the other first');
    return super.reliably(work);
  }

  override async close(): Promise<void> {
    await super.close();
    if (AppendingConnection.holder === this) AppendingConnection.holder = undefined;
  }
}
