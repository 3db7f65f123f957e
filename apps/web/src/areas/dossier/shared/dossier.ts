import type { Appraisal, Claim, DossierDocument, Nominee, Return, SubmissionWarning } from '#contexts/nominations';
import type { DossierDetailsDto } from '../../../api/generated';

/** What the API describes as plain objects, in the words of the context. */
interface DossierParts {
  readonly nominees: readonly Nominee[];
  readonly documents: readonly DossierDocument[];
  readonly claims: readonly Claim[];
  readonly appraisals: readonly Appraisal[];
  readonly returns: readonly Return[];
  readonly warnings: readonly (SubmissionWarning & { readonly detail: string })[];
  readonly quotaLeft: { readonly collective?: number; readonly individual?: number };
}

export type Dossier = Omit<DossierDetailsDto, keyof DossierParts> & DossierParts;
