import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { dossierList } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';
import type { DossierFilters } from './dossier-filters';

/** Page by page, the newest change first. */
export const dossierListQuery = (filters: DossierFilters) =>
  infiniteQueryOptions({
    queryKey: ['dossiers', filters],
    queryFn: ({ signal, pageParam }) =>
      answer(
        dossierList({
          query: { ...afterOwnWrites(), ...filters, limit: 100, cursor: pageParam },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
