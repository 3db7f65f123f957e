import { queryOptions } from '@tanstack/react-query';
import type { RoundDetails } from '#contexts/programmes';
import type { AddNomineeDto } from '../../../api/generated';
import { ApiProblem } from '../../../api/problem';
import { tryNominee } from '../add-nominee/add-nominee.call';
import { detailsOf } from '../nominees/nominee-given';
import type { PastedNominee } from './pasted-nominees.view-model';

interface Tried {
  readonly dossierId: string;
  /** Of the dossier: each row is tried against the dossier as it stands. */
  readonly revision: number;
  readonly rows: readonly PastedNominee[];
  readonly categories: RoundDetails['categories'];
  readonly unreachable: string;
}

/** What the service would refuse of these rows, each taken for itself, by nominee; nothing is stored. */
export const triedNomineesQuery = ({ dossierId, revision, rows, categories, unreachable }: Tried) =>
  queryOptions({
    queryKey: ['tried-nominees', dossierId, revision, rows],
    queryFn: async ({ signal }) => {
      const refusals = new Map<string, readonly string[]>();
      for (const row of rows) {
        const refuse = (error: unknown) => refusals.set(row.nomineeId, reasonsOf(error, unreachable));
        await tryNominee(dossierId, bodyOf(row, categories), signal).catch(refuse);
      }
      return refusals;
    },
    staleTime: Infinity,
  });

export function bodyOf(
  { nomineeId, category, name, jobTitle, organisation, initiativeClaimed }: PastedNominee,
  categories: RoundDetails['categories'],
): AddNomineeDto & { nomineeId: string } {
  const kind = categories.find((rule) => rule.category === category)!.kind;
  return { nomineeId, kind, category, ...detailsOf({ name, jobTitle, organisation, initiativeClaimed }) };
}

export function reasonsOf(error: unknown, unreachable: string): readonly string[] {
  if (!(error instanceof ApiProblem) || error.status === 0) return [unreachable];
  return error.errors.length > 0 ? error.errors.map(({ detail }) => detail) : [error.problem.detail ?? unreachable];
}
