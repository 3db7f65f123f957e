import { Logger } from '@nestjs/common';
import { EventStoreDbEventStore } from '#platform/event-store';

const logger = new Logger('EventStore');
const mebibyte = 1024 * 1024;
/** Holds every command that the service accepts. */
const wanted = 8 * mebibyte;

/** Said at the start, before somebody's work is refused for it. */
export async function tellAppendLimit(store: unknown): Promise<void> {
  if (!(store instanceof EventStoreDbEventStore)) return;
  const limit = await store.appendLimitBelow(wanted);
  if (limit !== undefined)
    logger.warn(
      `EventStoreDB takes ${limit} bytes in one append; the largest commands need up to ${wanted}: ` +
        `set MaxAppendSize (EVENTSTORE_MAX_APPEND_SIZE) of the server to ${wanted}`,
    );
}
