import { dayOf, inVietnamese, timeOf } from '#platform/calendar';
import { conflict, type RefusalTexts } from '#platform/event-sourcing';
import type { Interrupted, NomineeHeld } from './hold.js';

type HoldRefusal = NomineeHeld | Interrupted;

export const holdRefusals: RefusalTexts<HoldRefusal> = {
  NOMINEE_HELD: conflict(
    ({ name, byName = 'một người khác', since }) =>
      `${name} đang được ${byName} chuyển đi (từ ${timeOf(since)} ngày ${inVietnamese(dayOf(since))}); hãy xem lại sau ít phút.`,
  ),
  HAND_OVER_INTERRUPTED: conflict(() => 'Việc chuyển bị ngắt giữa chừng nên chưa gửi gì; hãy thực hiện lại.'),
};
