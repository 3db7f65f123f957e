type Headers = { readonly [name: string]: string | readonly string[] | undefined };

export type UploadHeaderMalformed = { readonly code: 'UPLOAD_HEADER_MALFORMED'; readonly header: string };

/**
 * What a tus client says of the file that it begins to send: `Upload-Length` in bytes, and `filename` among the
 * pairs of `Upload-Metadata`,
 * whose values are in Base64.
 */
export function announcedFile(
  headers: Headers,
  decoded: (base64: string) => string,
): { readonly name: string; readonly length: number } | UploadHeaderMalformed {
  const length = wholeNumber(headers['upload-length']);
  if (length === undefined) return malformed('Upload-Length');
  const pairs = String(headers['upload-metadata'] ?? '')
    .split(',')
    .map((pair) => pair.trim().split(' '));
  const name = pairs.find(([key]) => key === 'filename')?.[1];
  return name === undefined ? malformed('Upload-Metadata') : { name: decoded(name), length };
}

export const uploadOffset = (headers: Headers): number | UploadHeaderMalformed =>
  wholeNumber(headers['upload-offset']) ?? malformed('Upload-Offset');

const wholeNumber = (text: unknown): number | undefined =>
  typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

const malformed = (header: string): UploadHeaderMalformed => ({ code: 'UPLOAD_HEADER_MALFORMED', header });
