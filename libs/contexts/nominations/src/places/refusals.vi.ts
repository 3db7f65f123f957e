import type { QuotaKind } from '#contexts/programmes';
import { conflict, invalid } from '#platform/event-sourcing';
import { quoted, type TextsFor } from '../dossier/refusals.vi.js';
import type { OverQuota } from './over-quota/over-quota.js';
import type { ReservePlacesRejection } from './reserve-places/reserve-places.js';

type PlacesRefusal = ReservePlacesRejection | OverQuota;

export const placeRefusals: TextsFor<PlacesRefusal> = {
  NO_QUOTA_GROUP: invalid(() => 'Đơn vị không thuộc nhóm đơn vị được đề nghị khen thưởng trong đợt này.'),
  QUOTA_EXCEEDED: invalid((refusal) => {
    const what = 'total' in refusal ? 'đối tượng' : quotaKinds[refusal.kind];
    return `Vượt số lượng được đề nghị: đơn vị đã có ${refusal.used}/${refusal.cap} ${what}. ${quoted(refusal)}`;
  }),
  QUOTA_MIXED: invalid(
    (refusal) =>
      `Đơn vị chỉ được đề nghị một loại, hoặc tập thể hoặc cá nhân (hộ gia đình); danh sách đang có ${quotaKinds[refusal.existing]}. ${quoted(refusal)}`,
  ),
  UNIT_OVER_QUOTA: invalid(
    (refusal) =>
      `${refusal.unitName} đang có ${refusal.held}/${refusal.cap} ${refusal.kind ? quotaKinds[refusal.kind] : 'đối tượng'}, vượt ${refusal.over}; đơn vị phải rút bớt trước. ${quoted(refusal)}`,
  ),
  UNIT_MIXES_KINDS: invalid(
    (refusal) =>
      `${refusal.unitName} đang có cả tập thể và cá nhân (hộ gia đình), chỉ được đề nghị một loại; đơn vị phải rút bớt trước. ${quoted(refusal)}`,
  ),
  NOMINEE_ID_TAKEN: conflict(() => 'Mã đối tượng này đã được dùng; hãy thêm đối tượng với mã khác.'),
};

const quotaKinds: Readonly<Record<QuotaKind | 'individual_or_household', string>> = {
  collective: 'tập thể',
  individual: 'cá nhân',
  individual_or_household: 'cá nhân, hộ gia đình',
};
