import type { EventStoreChoice } from '#platform/config';
import { withClient } from '#platform/database';
import { Discrepancies, type Discrepancy } from '#platform/discrepancies';
import { type BrokenLink, verifyChain } from '#platform/event-store';
import { openStoredEvents } from '../database/open-event-store.js';

/**
 * Walks the hash chain of every stream and prints what it found, and where views and automations had read more of the
 * log than it holds.
 * @returns the exit code: 1 when a link is broken or somebody has to look at a discrepancy
 */
export async function verifyEvents(choice: EventStoreChoice, databaseUrl: string): Promise<number> {
  const store = await openStoredEvents(choice, databaseUrl);
  try {
    const { streams, events, broken } = await verifyChain(store);
    if (broken) console.error(describe(broken));
    else console.log(`Chuỗi băm nguyên vẹn: ${events} sự kiện trong ${streams} dòng sự kiện.`);
    const open = await inDatabase(databaseUrl, (discrepancies) => discrepancies.open());
    if (open.length > 0) console.error(describeAll(open));
    return broken || open.length > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

/** From now on only new discrepancies are told of. @returns the exit code */
export async function acknowledgeDiscrepancies(databaseUrl: string): Promise<number> {
  const count = await inDatabase(databaseUrl, (discrepancies) => discrepancies.acknowledge('bang-vang'));
  console.log(count === 0 ? 'Không có sai lệch nào chờ xác nhận.' : `Đã xác nhận ${count} sai lệch.`);
  return 0;
}

function inDatabase<Result>(url: string, ask: (discrepancies: Discrepancies) => Promise<Result>): Promise<Result> {
  return withClient(url, (client) =>
    ask(
      new Discrepancies({
        query: async <Row>(text: string, values?: unknown[]) => (await client.query(text, values)).rows as Row[],
      }),
    ),
  );
}

function describe({ stream, revision, eventId, fault }: BrokenLink): string {
  const reason = fault === 'changed' ? 'nội dung không khớp với mã băm đã ghi' : 'thiếu sự kiện ngay trước đó';
  return `Chuỗi băm bị đứt tại ${stream}, sự kiện số ${revision} (${eventId}): ${reason}.`;
}

function describeAll(open: readonly Discrepancy[]): string {
  return [
    'Kho sự kiện đã bị đưa về một trạng thái cũ hơn những gì đã đọc từ nó:',
    ...open.map(
      ({ foundAt, follower, stream, revision, position }) =>
        `  ${foundAt.toISOString()} ${follower}: ${stream === null ? `vị trí ${position} nằm ngoài kho` : `không còn sự kiện số ${revision} của ${stream}`}`,
    ),
    'Các bảng tra cứu đã được dựng lại từ những gì kho còn giữ. Những gì ghi sau bản sao lưu không còn; hãy kiểm tra rồi chạy "bang-vang events acknowledge".',
  ].join('\n');
}
