import type { StoredFile } from '../../dossier/dossier-events.js';

/** A paper written here: a page of no origin that runs nothing. */
const writtenHere = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
/**
 * A picture or a PDF: whatever else a browser may take it for, nothing in it runs or loads. The styles are those
 * of the browser's own PDF viewer.
 */
const looked = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

const previewed = ['application/pdf', 'image/jpeg', 'image/png'];

/**
 * The policy under which a file is shown in a page, or undefined: it is to be downloaded. An uploaded file is
 * never shown as a page of ours.
 */
export function policyOfShown({ mediaType }: StoredFile, preview: boolean): string | undefined {
  if (mediaType.startsWith('text/html')) return writtenHere;
  return preview && previewed.includes(mediaType) ? looked : undefined;
}
