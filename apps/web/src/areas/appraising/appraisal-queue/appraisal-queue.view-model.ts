import type { AppraisalQueueItem } from '../../../api/generated';

/** A dossier lies once at each body, so one person may have it twice. */
export const entryId = ({ dossierId, stage }: Pick<AppraisalQueueItem, 'dossierId' | 'stage'>): string =>
  `${dossierId} ${stage}`;

export interface ChosenDossier {
  readonly dossierId: string;
  readonly unitId: string;
  readonly roundId: string;
  readonly nominees: readonly { readonly nomineeId: string; readonly name: string }[];
}

/** Only the education department forwards, and only whom it has found eligible. */
export function forwardable({
  stage,
  dossierId,
  unitId,
  roundId,
  nominees,
}: AppraisalQueueItem): ChosenDossier | undefined {
  const eligible = nominees.filter(({ appraised }) => appraised);
  if (stage !== 'education' || eligible.length === 0) return undefined;
  return { dossierId, unitId, roundId, nominees: eligible.map(({ nomineeId, name }) => ({ nomineeId, name })) };
}

/** The chosen entries as they are now: what has left the queue since is no longer chosen. */
export const chosenOf = (
  entries: readonly AppraisalQueueItem[],
  chosen: ReadonlySet<string>,
): readonly ChosenDossier[] =>
  entries.flatMap((entry) => (chosen.has(entryId(entry)) ? (forwardable(entry) ?? []) : []));

export const nomineesIn = (dossiers: readonly ChosenDossier[]): number =>
  dossiers.reduce((sum, { nominees }) => sum + nominees.length, 0);

/** A batch belongs to one round. */
export const isOneRound = (dossiers: readonly ChosenDossier[]): boolean =>
  new Set(dossiers.map(({ roundId }) => roundId)).size <= 1;

export interface Neighbours {
  /** From 1; 0 where the dossier is not in the queue as it is filtered. */
  readonly at: number;
  readonly all: number;
  /** The next one with work left, going round to the first. */
  readonly next?: string;
}

export function neighbours(entries: readonly AppraisalQueueItem[], dossierId: string): Neighbours {
  const ids = [...new Set(entries.map((entry) => entry.dossierId))];
  const index = ids.indexOf(dossierId);
  const inTurn = [...ids.slice(index + 1), ...ids.slice(0, Math.max(index, 0))];
  const next = inTurn.find((id) =>
    entries.some((entry) => entry.dossierId === id && entry.nominees.some(({ appraised }) => !appraised)),
  );
  return { at: index + 1, all: ids.length, ...(next !== undefined && { next }) };
}
