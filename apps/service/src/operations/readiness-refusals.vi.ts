import { type RefusalText, unavailable } from '#platform/event-sourcing';

type Code = 'EVENT_STORE_AWAY' | 'VIEWS_AWAY' | 'VIEWS_BEING_BUILT';

export const readinessRefusals: { readonly [C in Code]: RefusalText<{ readonly code: C }> } = {
  EVENT_STORE_AWAY: unavailable(() => 'Kho sự kiện chưa trả lời.'),
  VIEWS_AWAY: unavailable(() => 'Cơ sở dữ liệu tra cứu chưa trả lời.'),
  VIEWS_BEING_BUILT: unavailable(() => 'Dữ liệu tra cứu đang được dựng từ các sự kiện, chưa thể hiển thị.'),
};
