import type { Nominee, NomineeStage } from './dossier.js';

export type NomineeNotHere = {
  readonly code: 'NOMINEE_NOT_HERE';
  readonly pointer?: string;
  readonly nomineeId: string;
  readonly name: string;
  readonly holder: NomineeStage;
  /** Person who moved it there, and the name where persons are known. */
  readonly by?: string;
  readonly byName?: string;
};

/** Where the nominee is now and who moved it there: the slower of two colleagues reads what the other did. */
export const notHere = ({ nomineeId, name, stage, movedBy }: Nominee, pointer?: string): NomineeNotHere => ({
  code: 'NOMINEE_NOT_HERE',
  ...(pointer && { pointer }),
  nomineeId,
  name,
  holder: stage,
  ...(movedBy && { by: movedBy }),
});
