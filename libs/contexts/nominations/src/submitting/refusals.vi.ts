import { whoMay } from '#contexts/organisation';
import { programmes } from '#contexts/programmes';
import { untilTheEndOf } from '#platform/calendar';
import { invalid, own, type RefusalText } from '#platform/event-sourcing';
import { dossierRefusals, quoted, type TextsFor } from '../dossier/refusals.vi.js';
import { type DueSource, dueSourceText } from '../dossier/until-when.js';
import { attachmentRefusals } from '../attachments/refusals.vi.js';
import { placeRefusals } from '../places/refusals.vi.js';
import { preparingRefusals } from '../preparing/refusals.vi.js';
import type { ReviveDossierRejection } from './revive-dossier/revive-dossier.js';
import type { SubmitDossierRejection } from './submit-dossier/submit-dossier.js';
import type { WithdrawDossierRejection } from './withdraw-dossier/withdraw-dossier.js';

type SubmittingRefusal = SubmitDossierRejection | WithdrawDossierRejection | ReviveDossierRejection;

export const submittingRefusals: TextsFor<
  SubmittingRefusal,
  | keyof typeof dossierRefusals
  | keyof typeof placeRefusals
  | keyof typeof attachmentRefusals
  | keyof typeof preparingRefusals
  | 'ROUND_NOT_OPEN'
> = {
  EMPTY_DOSSIER: invalid(() => 'Hồ sơ chưa có đối tượng nào.'),
  WRONG_ADDRESSEE: invalid(
    (refusal) =>
      `Sai nơi nhận: phải gửi đến ${refusal.expectedName}${refusal.givenName ? `, không gửi đến ${refusal.givenName}` : ''}. ${quoted(refusal)}`,
  ),
  DEADLINE_PASSED: invalid(
    (refusal) =>
      `Đã hết hạn nộp hồ sơ: hạn cuối là ${untilTheEndOf(refusal.before)}. ${dueSourceText(refusal)} ${wayOut(refusal)}`,
  ),
  INCOMPLETE: invalid(
    ({ missing }) => `Hồ sơ còn thiếu: ${missing.map(({ label, ref }) => `${label} (${ref})`).join('; ')}.`,
  ),
  ALREADY_AT_CHAIRMAN: invalid(
    ({ nomineeIds }) =>
      `Không rút được hồ sơ: ${nomineeIds.length} đối tượng đã được trình để quyết định hoặc đã có quyết định.`,
  ),
  REVIVAL_LAPSED: invalid(() => 'Lần lập lại hồ sơ này đã hết hiệu lực; hãy thực hiện lại.'),
};

/** Who can still let it through: more time is the round's to give, after a return only lateness can be accepted. */
const wayOut = ({ returned, acceptedLateBy }: DueSource): string =>
  returned || acceptedLateBy
    ? `Việc cho nộp muộn do ${whoMay('grant-late-acceptance', programmes.permissions)} quyết định.`
    : `Việc gia hạn do ${whoMay('extend-deadline', programmes.permissions)} quyết định.`;

const texts = {
  ...programmes.refusals,
  ...dossierRefusals,
  ...placeRefusals,
  ...attachmentRefusals,
  ...preparingRefusals,
  ...submittingRefusals,
};

/** The sentence for what stands in the way of a submission. */
export function submissionText(rejection: { readonly code: string }): string | undefined {
  const said = own<RefusalText<never>>(texts, rejection.code);
  return said?.text(rejection as never);
}
