import { randomUUID } from 'node:crypto';
import type { NewEvent } from '#platform/event-sourcing';

/** About 490 bytes as JSON: an ordinary event of a dossier. */
export function samplePayload(number: number) {
  return {
    dossierId: `dossier-${number}`,
    nomineeName: 'Nguyễn Thị Minh Khai',
    nominator: { id: 'u-182736', name: 'Trần Văn Bình', email: 'binh.tran@example.org' },
    award: { id: 'bk-2025-07', title: 'Bằng khen của Chủ tịch Ủy ban nhân dân Thành phố', category: 'tap-the' },
    stage: 'tham-dinh',
    reason:
      'Có thành tích xuất sắc trong phong trào thi đua, tiêu biểu cho tập thể và cá nhân của ngành trong ba năm liền.',
    attachments: ['to-trinh.pdf', 'bao-cao.pdf'],
    score: 87,
  };
}

export function sampleEvent(number: number): NewEvent {
  const id = randomUUID(); // cheaper than version 7: making ids is the caller's work
  const metadata = {
    at: '2025-08-05T02:00:00.000Z',
    actor: 'u-182736',
    commandId: id,
    correlationId: id,
    causationId: id,
  };
  return { id, type: 'SampleRecorded', version: 1, data: samplePayload(number), metadata };
}
