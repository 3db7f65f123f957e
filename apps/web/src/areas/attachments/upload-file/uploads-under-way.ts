import type { AttachDocumentDto } from '../../../api/generated';
import { newId } from '../../../api/new-id';
import { observable } from '../../../ui/browser/observable';
import { attachUpload, beginUpload, cancelUpload, offsetOf, sendPart, uploadsOf } from './uploads.call';
import { insist, sendFile } from './send-file';
import { worthTrying } from './worth-trying';

/** A file on its way to its place. It goes on while the person looks at other screens. */
export interface UploadUnderWay {
  readonly dossierId: string;
  readonly place: AttachDocumentDto;
  readonly name: string;
  readonly length: number;
  readonly sent: number;
  readonly state: 'sending' | 'waiting' | 'examining' | 'failed';
  readonly error?: unknown;
}

export const uploadsUnderWay = observable<readonly UploadUnderWay[]>([]);

const aborts = new Map<string, AbortController>();

const keyOf = ({ documentId }: AttachDocumentDto): string => documentId!;

function set(key: string, change: Partial<UploadUnderWay> | undefined): void {
  uploadsUnderWay.become(
    uploadsUnderWay
      .current()
      .flatMap((one) => (keyOf(one.place) !== key ? [one] : change ? [{ ...one, ...change }] : [])),
  );
}

/**
 * Goes on where an earlier session stopped with the same file. Resolves to true once the service has examined
 * the file and
 * attached it, to false when it is refused or given up.
 */
export async function upload(dossierId: string, given: AttachDocumentDto, file: File): Promise<boolean> {
  const place = { ...given, documentId: newId() };
  const key = keyOf(place);
  const abort = new AbortController();
  const underWay = uploadsUnderWay.current();
  const others = underWay.map(({ name }) => name);
  aborts.set(key, abort);
  uploadsUnderWay.become([
    ...underWay,
    { dossierId, place, name: file.name, length: file.size, sent: 0, state: 'sending' },
  ]);
  let uploadId: string | undefined;
  const begin = async () => {
    const begun = others.includes(file.name) ? [] : await uploadsOf(dossierId, abort.signal);
    return (
      begun.find(({ name, length }) => name === file.name && length === file.size)?.uploadId ??
      beginUpload(dossierId, file)
    );
  };
  const pause = (failures: number) => {
    set(key, { state: 'waiting' });
    return worthTrying(failures, abort.signal);
  };
  try {
    await sendFile(
      file,
      {
        offset: async () => offsetOf(dossierId, (uploadId ??= await begin())),
        send: (offset, part) => sendPart(dossierId, uploadId!, offset, part, abort.signal),
        pause,
      },
      (sent) => set(key, { sent, state: 'sending' }),
    );
    set(key, { state: 'examining' });
    await insist(() => attachUpload(dossierId, uploadId!, place), pause);
    set(key, undefined);
    return true;
  } catch (error) {
    if (abort.signal.aborted && uploadId) await cancelUpload(dossierId, uploadId).catch(() => undefined);
    set(key, abort.signal.aborted ? undefined : { state: 'failed', error });
    return false;
  } finally {
    aborts.delete(key);
  }
}

/** Gives an upload up, or puts a refused one out of sight. */
export function giveUp({ place }: UploadUnderWay): void {
  const abort = aborts.get(keyOf(place));
  if (abort) abort.abort();
  else set(keyOf(place), undefined);
}
