import { absent, conflict, invalid, type RefusalText } from '#platform/event-sourcing';
import type { DossierMovedOn } from './dossier-moved-on.js';
import type { Interrupted, NomineeHeld } from './holds/hold.js';
import type { DraftDeleted } from './draft-deleted.js';
import { holdRefusals } from './holds/refusals.vi.js';
import type { NomineeAtUnitRejection } from './nominee-at-unit.js';
import { whereItIs } from './where-it-is.vi.js';

/** An entry for each refusal of an area whose code no area before it has said. */
export type TextsFor<R extends { readonly code: string }, SaidBefore extends PropertyKey = never> = {
  readonly [Code in Exclude<R['code'], SaidBefore>]: RefusalText<Extract<R, { code: Code }>>;
};

type DossierRefusal =
  | { readonly code: 'DOSSIER_NOT_FOUND'; readonly dossierId: string }
  | NomineeAtUnitRejection
  | NomineeHeld
  | Interrupted
  | DossierMovedOn
  | DraftDeleted;

export const dossierRefusals: TextsFor<DossierRefusal> = {
  ...holdRefusals,
  DOSSIER_NOT_FOUND: absent(() => 'Không có hồ sơ này.'),
  DOSSIER_MOVED_ON: conflict(
    ({ holders, byName }) =>
      `Hồ sơ không còn ở cơ quan của ông/bà: hiện ở ${holders.length > 0 ? holders.join(', ') : 'đơn vị đề nghị'}${byName ? ` (${byName} đã xử lý)` : ''}.`,
  ),
  DRAFT_DELETED: absent(({ byName }) => `Hồ sơ dự thảo này đã được ${byName ?? 'đơn vị'} xóa.`),
  NOMINEE_NOT_FOUND: absent(() => 'Hồ sơ không có đối tượng này.'),
  NOMINEE_NOT_AT_UNIT: invalid(({ stage }) => `Đối tượng ${whereItIs(stage)}, đơn vị không thay đổi được.`),
};

/** The words of the plan behind a refusal, with their line. */
export const quoted = ({ wording, ref }: { wording: string; ref: string }): string =>
  `Kế hoạch quy định: “${wording}” (${ref}).`;
