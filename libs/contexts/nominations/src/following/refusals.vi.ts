import { absent } from '#platform/event-sourcing';
import type { TextsFor } from '../dossier/refusals.vi.js';

type FollowingRefusal = { readonly code: 'LOOKUP_CODE_UNKNOWN'; readonly pointer: string };

export const followingRefusals: TextsFor<FollowingRefusal> = {
  LOOKUP_CODE_UNKNOWN: absent(() => 'Không có hồ sơ nào mang mã tra cứu này. Hãy đối chiếu với mã ghi trên biên nhận.'),
};
