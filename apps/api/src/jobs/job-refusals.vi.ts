import type { RefusalTexts } from '#platform/http';

export const jobRefusals: RefusalTexts<{ readonly code: 'DEAD_LETTER_NOT_FOUND'; readonly queue: string; readonly id: string }> = {
  DEAD_LETTER_NOT_FOUND: ({ queue, id }) => `Hàng đợi ${queue} không có việc hỏng ${id}.`,
};
