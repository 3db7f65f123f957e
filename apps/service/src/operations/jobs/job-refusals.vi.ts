import type { RefusalTexts } from '#platform/http';

type JobRefusal =
  | { readonly code: 'DEAD_LETTER_NOT_FOUND'; readonly queue: string; readonly id: string }
  | { readonly code: 'QUEUES_AWAY' };

export const jobRefusals: RefusalTexts<JobRefusal> = {
  DEAD_LETTER_NOT_FOUND: ({ queue, id }) => `Hàng đợi ${queue} không có việc hỏng ${id}.`,
  QUEUES_AWAY: () =>
    'Nơi giữ các hàng đợi chưa trả lời. Việc đúng hạn được lập lại từ các sự kiện khi kết nối trở lại.',
};
