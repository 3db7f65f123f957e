import { dayOf, inVietnamese, timeOf } from '#platform/calendar';
import type { Interrupted, NomineeHeld } from './hold.js';

type HoldRefusal = NomineeHeld | Interrupted;

export const holdRefusals: {
  readonly [Code in HoldRefusal['code']]: (refusal: Extract<HoldRefusal, { code: Code }>) => string;
} = {
  NOMINEE_HELD: ({ name, byName = 'một người khác', since }) =>
    `${name} đang được ${byName} chuyển đi (từ ${timeOf(since)} ngày ${inVietnamese(dayOf(since))}); hãy xem lại sau ít phút.`,
  HAND_OVER_INTERRUPTED: () => 'Việc chuyển bị ngắt giữa chừng nên chưa gửi gì; hãy thực hiện lại.',
};
