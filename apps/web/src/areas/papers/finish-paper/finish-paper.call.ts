import { answer } from '../../../api/call';
import { finishNomineePaper, finishPaper as request } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';
import type { PaperPath } from '../save-paper/save-paper.call';

/** @param key of this press of the button: pressed again after a lost answer, it is the same command */
export async function finishPaper({ dossierId, kind, nomineeId }: PaperPath, revision: number, key: string) {
  const given = { body: { revision }, headers: { 'Idempotency-Key': key }, throwOnError: true as const };
  const asked =
    nomineeId === undefined
      ? answer(request({ path: { dossierId, kind }, ...given }))
      : answer(finishNomineePaper({ path: { dossierId, kind, nomineeId }, ...given }));
  return noteReceipt(await asked);
}
