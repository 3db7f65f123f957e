import type { EventStoreChoice } from '#platform/config';
import { type BrokenLink, verifyChain } from '#platform/event-store';
import { openStoredEvents } from '../../service/src/database/open-event-store.js';

/** Walks the hash chain of every stream and prints what it found. @returns the exit code: 1 when a link is broken */
export async function verifyEvents(choice: EventStoreChoice, databaseUrl: string): Promise<number> {
  const store = await openStoredEvents(choice, databaseUrl);
  try {
    const { streams, events, broken } = await verifyChain(store);
    if (broken) {
      console.error(describe(broken));
      return 1;
    }
    console.log(`Chuỗi băm nguyên vẹn: ${events} sự kiện trong ${streams} dòng sự kiện.`);
    return 0;
  } finally {
    await store.close();
  }
}

function describe({ stream, revision, eventId, fault }: BrokenLink): string {
  const reason = fault === 'changed' ? 'nội dung không khớp với mã băm đã ghi' : 'thiếu sự kiện ngay trước đó';
  return `Chuỗi băm bị đứt tại ${stream}, sự kiện số ${revision} (${eventId}): ${reason}.`;
}
