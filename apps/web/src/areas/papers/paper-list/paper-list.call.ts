import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { paperList } from '../../../api/generated';

export const paperListQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossiers', dossierId, 'papers'],
    queryFn: ({ signal }) => answer(paperList({ path: { dossierId }, signal })),
    staleTime: 0,
  });
