import { inVietnamese } from '#platform/calendar';
import { conflict, invalid } from '#platform/event-sourcing';
import { whereItIs } from '../dossier/where-it-is.vi.js';
import type { dossierRefusals, TextsFor } from '../dossier/refusals.vi.js';
import type { placeRefusals } from '../places/refusals.vi.js';
import type { submittingRefusals } from '../submitting/refusals.vi.js';
import type { ForwardBatchRejection } from './forward-batch/forward-batch.js';

type ForwardingRefusal = ForwardBatchRejection;

export const forwardingRefusals: TextsFor<
  ForwardingRefusal,
  | keyof typeof dossierRefusals
  | keyof typeof placeRefusals
  | keyof typeof submittingRefusals
  | 'WRONG_SITUATION'
  | 'NOMINEE_NOT_FOUND'
> = {
  EMPTY_BATCH: invalid(() => 'Danh sách chuyển chưa có hồ sơ nào.'),
  DOSSIER_REPEATED: invalid(() => 'Hồ sơ được ghi nhiều lần trong danh sách.'),
  DOSSIER_OF_ANOTHER_ROUND: invalid(() => 'Hồ sơ thuộc một đợt khác.'),
  NOTHING_APPRAISED: invalid(() => 'Hồ sơ chưa có đối tượng nào được thẩm định đạt để chuyển.'),
  NOMINEE_NOT_APPRAISED: invalid(({ name, bodyName }) => `${name} chưa được ${bodyName} thẩm định đạt.`),
  BATCH_ID_TAKEN: conflict(() => 'Danh sách này đã được chuyển với nội dung khác.'),
  LETTER_DATE_IN_FUTURE: invalid(
    ({ date, today }) => `Ngày tờ trình ${inVietnamese(date)} sau ngày hôm nay (${inVietnamese(today)}).`,
  ),
  NOMINEE_NOT_HERE: invalid(
    ({ name, holder, holderName, byName }) =>
      `${name} không ở cơ quan của ông/bà để thẩm định: hiện ${whereItIs(holder, holderName)}${byName ? ` (${byName} đã xử lý)` : ''}.`,
  ),
};
