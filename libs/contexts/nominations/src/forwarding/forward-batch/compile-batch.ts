import { own } from '#platform/event-sourcing';
import { type NomineeNotHere, notHere } from '../../dossier/nominee-not-here.js';
import type { ForwardedDossier } from '../batch.js';
import {
  type Dossier,
  type DossierSituation,
  type Nominee,
  nomineesOf,
  type OpenedDossier,
} from '../../dossier/dossier.js';
import type { Attempt } from '../../dossier/holds/attempt.js';
import { heldForAnother, type NomineeHeld } from '../../dossier/holds/hold.js';

export interface DossierToForward {
  readonly dossierId: string;
  /** Absent: every nominee that the education department has appraised. */
  readonly nomineeIds?: readonly string[];
}

export type CompilationRejection =
  | { readonly code: 'EMPTY_BATCH'; readonly pointer: string }
  | { readonly code: 'DOSSIER_REPEATED'; readonly pointer: string; readonly dossierId: string }
  | { readonly code: 'DOSSIER_NOT_FOUND'; readonly pointer: string; readonly dossierId: string }
  | {
      readonly code: 'DOSSIER_OF_ANOTHER_ROUND';
      readonly pointer: string;
      readonly dossierId: string;
      readonly roundId: string;
    }
  | {
      readonly code: 'WRONG_SITUATION';
      readonly pointer: string;
      readonly situation: DossierSituation;
      readonly allowed: readonly DossierSituation[];
    }
  | { readonly code: 'NOTHING_APPRAISED'; readonly pointer: string; readonly dossierId: string }
  | { readonly code: 'NOMINEE_NOT_FOUND'; readonly pointer: string; readonly nomineeId: string }
  | NomineeNotHere
  | NomineeHeld
  | NomineeNotAppraised;

export type NomineeNotAppraised = {
  readonly code: 'NOMINEE_NOT_APPRAISED';
  readonly pointer: string;
  readonly nomineeId: string;
  readonly name: string;
};

export interface Compilation {
  readonly dossiers: readonly ForwardedDossier[];
  readonly rejections: readonly CompilationRejection[];
}

/** "Tổng hợp" (004:L199): one batch from many dossiers, of the nominees that the education department has appraised. */
export function compile(
  wanted: readonly DossierToForward[],
  roundId: string,
  dossiers: ReadonlyMap<string, Dossier>,
  attempt?: Attempt,
): Compilation {
  if (wanted.length === 0) return { dossiers: [], rejections: [{ code: 'EMPTY_BATCH', pointer: '/dossiers' }] };
  const parts = wanted.map((part, index): Compilation => {
    const pointer = `/dossiers/${index}`;
    const { dossierId } = part;
    if (wanted.findIndex((other) => other.dossierId === dossierId) < index)
      return refused({ code: 'DOSSIER_REPEATED', pointer, dossierId });
    const dossier = dossiers.get(dossierId);
    if (!dossier || dossier.situation === 'NotOpened')
      return refused({ code: 'DOSSIER_NOT_FOUND', pointer, dossierId });
    if (dossier.roundId !== roundId)
      return refused({ code: 'DOSSIER_OF_ANOTHER_ROUND', pointer, dossierId, roundId: dossier.roundId });
    if (dossier.situation !== 'Submitted')
      return refused({ code: 'WRONG_SITUATION', pointer, situation: dossier.situation, allowed: ['Submitted'] });
    return part.nomineeIds
      ? compileChosen(dossier, part.nomineeIds, pointer, attempt)
      : compileAppraised(dossier, pointer, attempt);
  });
  return { dossiers: parts.flatMap((part) => part.dossiers), rejections: parts.flatMap((part) => part.rejections) };
}

export const isReadyToForward = ({ stage, appraisedBy }: Nominee): boolean =>
  stage === 'education' && appraisedBy.includes('education');

function compileAppraised(dossier: OpenedDossier, pointer: string, attempt?: Attempt): Compilation {
  const ready = nomineesOf(dossier).filter(isReadyToForward);
  const held = ready.flatMap((nominee) => heldForAnother(dossier, nominee, attempt, pointer));
  if (held.length > 0) return refused(...held);
  if (ready.length === 0) return refused({ code: 'NOTHING_APPRAISED', pointer, dossierId: dossier.dossierId });
  return forwarded(
    dossier,
    ready.map(({ nomineeId }) => nomineeId),
  );
}

function compileChosen(
  dossier: OpenedDossier,
  nomineeIds: readonly string[],
  pointer: string,
  attempt?: Attempt,
): Compilation {
  if (nomineeIds.length === 0)
    return refused({ code: 'NOTHING_APPRAISED', pointer: `${pointer}/nomineeIds`, dossierId: dossier.dossierId });
  const rejections = nomineeIds.flatMap((nomineeId, index): CompilationRejection[] => {
    const at = `${pointer}/nomineeIds/${index}`;
    const nominee = own(dossier.nominees, nomineeId);
    if (!nominee) return [{ code: 'NOMINEE_NOT_FOUND', pointer: at, nomineeId }];
    return [...faultsOfNominee(nominee, at), ...heldForAnother(dossier, nominee, attempt, at)];
  });
  return rejections.length > 0 ? refused(...rejections) : forwarded(dossier, [...new Set(nomineeIds)]);
}

/** What keeps a nominee from going on to the home-affairs department. */
export function faultsOfNominee(nominee: Nominee, pointer: string): readonly (NomineeNotHere | NomineeNotAppraised)[] {
  if (nominee.stage !== 'education') return [notHere(nominee, pointer)];
  const { nomineeId, name } = nominee;
  return isReadyToForward(nominee) ? [] : [{ code: 'NOMINEE_NOT_APPRAISED', pointer, nomineeId, name }];
}

const refused = (...rejections: CompilationRejection[]): Compilation => ({ dossiers: [], rejections });

const forwarded = ({ dossierId, unitId }: OpenedDossier, nomineeIds: readonly string[]): Compilation => ({
  dossiers: [{ dossierId, unitId, nomineeIds }],
  rejections: [],
});
