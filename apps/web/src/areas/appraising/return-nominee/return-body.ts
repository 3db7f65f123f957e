import type { FindingBody, ReturnBody } from '../../../api/generated';

export interface ReturnForm {
  readonly general: string;
  readonly dueBefore: string;
  readonly extended: boolean;
  readonly extensionBefore: string;
  readonly extensionDocument: string;
}

/** The reasons noted item by item, then the general one. */
export const withGeneral = (
  reasons: readonly FindingBody[],
  general: string,
  subject: 'nominee' | 'dossier',
): FindingBody[] => [...reasons, ...(general.trim() === '' ? [] : [{ subject, reason: general.trim() }])];

export const returnBody = (
  { general, dueBefore, extended, extensionBefore, extensionDocument }: ReturnForm,
  reasons: readonly FindingBody[],
  subject: 'nominee' | 'dossier',
): ReturnBody => ({
  findings: withGeneral(reasons, general, subject),
  dueBefore,
  ...(extended && { extension: { before: extensionBefore, document: extensionDocument.trim() } }),
});
