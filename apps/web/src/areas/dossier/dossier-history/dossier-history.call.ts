import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { dossierHistory } from '../../../api/generated';

export const dossierHistoryQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossiers', dossierId, 'history'],
    queryFn: ({ signal }) => answer(dossierHistory({ path: { dossierId }, signal })),
  });
