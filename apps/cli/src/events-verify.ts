import { type BrokenLink, PostgresEventStore, verifyChain } from '#platform/event-store';

/** Walks the hash chain of every stream and prints what it found. @returns the exit code: 1 when a link is broken */
export async function verifyEvents(connectionString: string): Promise<number> {
  const store = new PostgresEventStore({ connectionString });
  try {
    await store.check();
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
