import { own } from '#platform/event-sourcing';
import type { NomineeStage } from './dossier.js';

const places: Readonly<Record<string, string>> = {
  unit: 'đang ở đơn vị đề nghị',
  refused: 'đã không được chấp nhận',
  decided: 'đã có quyết định',
  withdrawn: 'đã được đơn vị rút hồ sơ',
};

/** Where a nominee is, in words: at a stage of the route by the name of its body. */
export const whereItIs = (place: NomineeStage, body = 'cơ quan có thẩm quyền'): string =>
  own(places, place) ?? `đang do ${body} xem xét`;
