import { invalid, type RefusalTexts, type Rejection, unavailable } from '#platform/event-sourcing';

type Code = 'EVENT_STORE_AWAY' | 'EVENT_STORE_READ_ONLY' | 'VIEWS_AWAY' | 'LOG_PUT_BACK';

export type BeingBuilt = Rejection & { readonly code: 'VIEWS_BEING_BUILT'; readonly percent: number };

export const readinessRefusals: RefusalTexts<{ readonly [C in Code]: { readonly code: C } }[Code] | BeingBuilt> = {
  EVENT_STORE_AWAY: unavailable(() => 'Kho sự kiện chưa trả lời.'),
  EVENT_STORE_READ_ONLY: unavailable(() => 'Kho sự kiện đọc được nhưng chưa nhận thay đổi.'),
  VIEWS_AWAY: unavailable(() => 'Cơ sở dữ liệu tra cứu chưa trả lời.'),
  VIEWS_BEING_BUILT: unavailable(
    ({ percent }) => `Dữ liệu tra cứu đang được dựng từ các sự kiện (${percent} %), xong sẽ tự dùng được.`,
  ),
  LOG_PUT_BACK: invalid(
    () =>
      'Kho sự kiện đã bị đưa về một trạng thái cũ hơn những gì đã đọc từ nó; dữ liệu tra cứu được dựng lại từ những gì kho còn giữ. Quản trị xem và xác nhận ở trang Tình trạng hệ thống, hoặc bằng lệnh bang-vang events.',
  ),
};
