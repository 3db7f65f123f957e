import { own } from '#platform/event-sourcing';
import type { Nominee, NomineeStage, OpenedDossier } from './dossier.js';

export type NomineeAtUnitRejection =
  | { readonly code: 'NOMINEE_NOT_FOUND'; readonly pointer: string; readonly nomineeId: string }
  | {
      readonly code: 'NOMINEE_NOT_AT_UNIT';
      readonly pointer: string;
      readonly nomineeId: string;
      readonly stage: NomineeStage;
    };

/**
 * The unit works only on nominees that lie with it; those under appraisal are out of its hands until they come
 * back.
 */
export function nomineeAtUnit(
  dossier: OpenedDossier,
  nomineeId: string,
):
  | { readonly nominee: Nominee; readonly refusal?: undefined }
  | { readonly nominee?: undefined; readonly refusal: NomineeAtUnitRejection } {
  const nominee = own(dossier.nominees, nomineeId);
  if (!nominee) return { refusal: { code: 'NOMINEE_NOT_FOUND', pointer: '/nomineeId', nomineeId } };
  if (nominee.stage !== 'unit')
    return { refusal: { code: 'NOMINEE_NOT_AT_UNIT', pointer: '/nomineeId', nomineeId, stage: nominee.stage } };
  return { nominee };
}
