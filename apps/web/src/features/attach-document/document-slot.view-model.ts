import type { DossierDocument } from '#contexts/nominations';

export const documentsOfSlot = (
  documents: readonly DossierDocument[],
  { anyOf }: { readonly anyOf: readonly string[] },
  nomineeId?: string,
): readonly DossierDocument[] => documents.filter((document) => anyOf.includes(document.component) && document.nomineeId === nomineeId);

/** 1,4 MB, 320 KB: as file managers say it. */
export function sizeInWords(bytes: number, language: string): string {
  const write = (amount: number, digits: number) => new Intl.NumberFormat(language === 'en' ? 'en' : 'vi-VN', { maximumFractionDigits: digits }).format(amount);
  return bytes >= 1024 * 1024 ? `${write(bytes / 1024 / 1024, 1)} MB` : `${write(Math.max(1, bytes / 1024), 0)} KB`;
}
