import { type RouteRule, stageOf } from '#contexts/programmes';
import type { Nominee, NomineeStage } from './dossier.js';

export type NomineeNotHere = {
  readonly code: 'NOMINEE_NOT_HERE';
  readonly pointer?: string;
  readonly nomineeId: string;
  readonly name: string;
  readonly holder: NomineeStage;
  /** The body that holds it, where it is at a stage. */
  readonly holderName?: string;
  /** Person who moved it there, and the name where persons are known. */
  readonly by?: string;
  readonly byName?: string;
};

/** Where the nominee is now and who moved it there: the slower of two colleagues reads what the other did. */
export const notHere = (
  { nomineeId, name, stage, movedBy }: Nominee,
  route: RouteRule,
  pointer?: string,
): NomineeNotHere => ({
  code: 'NOMINEE_NOT_HERE',
  ...(pointer && { pointer }),
  nomineeId,
  name,
  holder: stage,
  ...bodyNameAt(stage, route),
  ...(movedBy && { by: movedBy }),
});

/** For refusals that say where a nominee is. */
export function bodyNameAt(stage: NomineeStage, route: RouteRule): { readonly holderName?: string } {
  const holderName = stageOf(route, stage)?.body.label;
  return holderName === undefined ? {} : { holderName };
}
