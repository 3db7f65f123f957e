import { queryOptions } from '@tanstack/react-query';
import { answer, give } from '../../../api/call';
import {
  type AttachDocumentDto,
  attachUpload as attachRequest,
  beginUpload as beginRequest,
  cancelUpload as cancelRequest,
  uploadList,
} from '../../../api/generated';
import { ApiProblem } from '../../../api/problem';
import { fetchInSession } from '../../../api/session-expiry';

/** What this person has begun to send for a dossier and not finished, on whatever device. */
export const uploadsOf = (dossierId: string, signal?: AbortSignal) =>
  answer(uploadList({ path: { dossierId }, signal }));

export const uploadsQuery = (dossierId: string) =>
  queryOptions({ queryKey: ['uploads', dossierId], queryFn: ({ signal }) => uploadsOf(dossierId, signal) });

/** The id of an upload that has just begun. */
export async function beginUpload(dossierId: string, { name, size }: File): Promise<string> {
  const { response } = await beginRequest({
    path: { dossierId },
    headers: { 'Upload-Length': String(size), 'Upload-Metadata': `filename ${base64(name)}` },
  });
  return response.headers.get('location')!.split('/').at(-1)!;
}

/** How much the service has. @throws ApiProblem 404 when it has forgotten the upload */
export const offsetOf = async (dossierId: string, uploadId: string): Promise<number> =>
  offsetIn(await send('HEAD', dossierId, uploadId));

/** How much the service has after this part. */
export const sendPart = async (
  dossierId: string,
  uploadId: string,
  offset: number,
  part: Blob,
  signal: AbortSignal,
): Promise<number> =>
  offsetIn(
    await send('PATCH', dossierId, uploadId, {
      body: part,
      signal,
      headers: {
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
        'tus-resumable': '1.0.0',
      },
    }),
  );

export const cancelUpload = (dossierId: string, uploadId: string) =>
  answer(cancelRequest({ path: { dossierId, uploadId } }));

/** The same document however often it is asked: the upload's id is its key. */
export const attachUpload = (dossierId: string, uploadId: string, place: AttachDocumentDto) =>
  give((headers) => attachRequest({ path: { dossierId, uploadId }, body: place, headers }), { key: uploadId });

async function send(method: string, dossierId: string, uploadId: string, more: RequestInit = {}): Promise<Response> {
  const request = new Request(`/api/dossiers/${dossierId}/uploads/${uploadId}`, {
    method,
    credentials: 'same-origin',
    ...more,
  });
  const response = await fetchInSession(request).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : new ApiProblem(0);
  });
  if (!response.ok)
    throw new ApiProblem(
      response.status,
      (await response.json().catch(() => undefined)) as ApiProblem['problem'] | undefined,
    );
  return response;
}

const offsetIn = ({ headers }: Response): number => Number(headers.get('upload-offset'));

const base64 = (text: string): string => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
