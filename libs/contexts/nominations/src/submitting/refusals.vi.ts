import { whoMay } from '#contexts/organisation';
import { deadlineSourceText, programmePermissions } from '#contexts/programmes';
import { untilTheEndOf } from '#platform/calendar';
import { dossierRefusals, quoted, type TextsFor } from '../dossier/refusals.vi.js';
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
> = {
  EMPTY_DOSSIER: () => 'Hồ sơ chưa có đối tượng nào.',
  WRONG_ADDRESSEE: (refusal) =>
    `Sai nơi nhận: phải gửi đến ${refusal.expectedName}${refusal.givenName ? `, không gửi đến ${refusal.givenName}` : ''}. ${quoted(refusal)}`,
  DEADLINE_PASSED: (refusal) =>
    `Đã hết hạn nộp hồ sơ: hạn cuối là ${untilTheEndOf(refusal.before)}. ${deadlineSourceText(refusal)} Việc gia hạn do ${whoMay('extend-deadline', programmePermissions)} quyết định.`,
  INCOMPLETE: ({ missing }) => `Hồ sơ còn thiếu: ${missing.map(({ label, ref }) => `${label} (${ref})`).join('; ')}.`,
  ALREADY_AT_CHAIRMAN: ({ nomineeIds }) =>
    `Không rút được hồ sơ: ${nomineeIds.length} đối tượng đã được trình Chủ tịch hoặc đã có quyết định.`,
  REVIVAL_LAPSED: () => 'Lần lập lại hồ sơ này đã hết hiệu lực; hãy thực hiện lại.',
};

const said = {
  ...dossierRefusals,
  ...placeRefusals,
  ...attachmentRefusals,
  ...preparingRefusals,
  ...submittingRefusals,
};

/** The sentence for what stands in the way of a submission. */
export function submissionText(rejection: { readonly code: string }): string | undefined {
  const text = (said as { readonly [code: string]: ((rejection: never) => string) | undefined })[rejection.code];
  return text?.(rejection as never);
}
