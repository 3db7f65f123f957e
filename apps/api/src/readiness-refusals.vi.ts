import type { Rejection } from '#platform/event-sourcing';
import type { RefusalTexts } from '#platform/http';

type Code = 'EVENT_STORE_AWAY' | 'EVENT_STORE_READ_ONLY' | 'VIEWS_AWAY' | 'VIEWS_BEING_BUILT';

export const readinessRefusals: RefusalTexts<Rejection & { code: Code }> = {
  EVENT_STORE_AWAY: () => 'Kho sự kiện chưa trả lời.',
  EVENT_STORE_READ_ONLY: () => 'Kho sự kiện đọc được nhưng chưa nhận thay đổi.',
  VIEWS_AWAY: () => 'Cơ sở dữ liệu tra cứu chưa trả lời.',
  VIEWS_BEING_BUILT: () => 'Dữ liệu tra cứu đang được dựng từ các sự kiện, chưa thể hiển thị.',
};
