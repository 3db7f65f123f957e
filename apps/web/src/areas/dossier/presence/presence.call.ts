import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { enterDossier, leaveDossier } from '../../../api/generated';

/** Says that this person has the dossier open, and reads who else has. Only while the page is in sight. */
export const presenceQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['presence', dossierId],
    queryFn: ({ signal }) => answer(enterDossier({ path: { dossierId }, signal })),
    refetchInterval: 15_000,
    gcTime: 0,
    retry: false,
  });

export const leave = (dossierId: string) =>
  answer(leaveDossier({ path: { dossierId }, keepalive: true })).catch(() => undefined);
