import { absent, type RefusalTexts, unavailable } from '#platform/event-sourcing';

type JobRefusal =
  | { readonly code: 'DEAD_LETTER_NOT_FOUND'; readonly queue: string; readonly id: string }
  | { readonly code: 'QUEUES_AWAY' };

export const jobRefusals: RefusalTexts<JobRefusal> = {
  DEAD_LETTER_NOT_FOUND: absent(({ queue, id }) => `Hàng đợi ${queue} không có việc hỏng ${id}.`),
  QUEUES_AWAY: unavailable(
    () => 'Nơi giữ các hàng đợi chưa trả lời. Việc đúng hạn được lập lại từ các sự kiện khi kết nối trở lại.',
  ),
};
