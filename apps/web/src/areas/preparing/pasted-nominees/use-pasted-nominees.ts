import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RoundDetails } from '#contexts/programmes';
import { useUiTexts } from '../../../ui/texts';
import { addNominee } from '../add-nominee/add-nominee.call';
import type { PastedNominee } from './pasted-nominees.view-model';
import { bodyOf, reasonsOf } from './tried-nominees';

export interface PastedNomineesAdding {
  readonly added: ReadonlySet<string>;
  /** By nominee, in the words of the service. */
  readonly refusals: ReadonlyMap<string, readonly string[]>;
  /** Between 0 and 1 while it lasts. */
  readonly progress: number | undefined;
  /** @returns how many were not added */
  add(rows: readonly PastedNominee[]): Promise<number>;
  /** A row that was changed may be judged anew. */
  forget(nomineeId: string): void;
}

/** Adds one row after the other: each takes its place in the quota before the next is judged. */
export function usePastedNominees(dossierId: string, categories: RoundDetails['categories']): PastedNomineesAdding {
  const { common } = useUiTexts();
  const queries = useQueryClient();
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const [progress, setProgress] = useState<number>();
  const add = async (rows: readonly PastedNominee[]) => {
    const entered = new Set(added);
    const refused = new Map<string, readonly string[]>();
    for (const [index, row] of rows.entries()) {
      setProgress(index / rows.length);
      await addNominee(dossierId, bodyOf(row, categories)).then(
        () => entered.add(row.nomineeId),
        (error: unknown) => refused.set(row.nomineeId, reasonsOf(error, common.failed.unreachable)),
      );
    }
    setAdded(entered);
    setRefusals(refused);
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['dossiers'] }),
      queries.invalidateQueries({ queryKey: ['quotas'] }),
    ]);
    setProgress(undefined);
    return refused.size;
  };
  const forget = (nomineeId: string) =>
    setRefusals((before) => new Map([...before].filter(([id]) => id !== nomineeId)));
  return { added, refusals, progress, add, forget };
}
