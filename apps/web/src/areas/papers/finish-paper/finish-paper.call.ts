import { give } from '../../../api/call';
import { finishNomineePaper, finishPaper as request } from '../../../api/generated';
import type { PaperPath } from '../save-paper/save-paper.call';

/** @param key of this press of the button: pressed again after a lost answer, it is the same command */
export const finishPaper = ({ dossierId, kind, nomineeId }: PaperPath, revision: number, key: string) =>
  give(
    (headers) =>
      nomineeId === undefined
        ? request({ path: { dossierId, kind }, body: { revision }, headers })
        : finishNomineePaper({ path: { dossierId, kind, nomineeId }, body: { revision }, headers }),
    { key },
  );
