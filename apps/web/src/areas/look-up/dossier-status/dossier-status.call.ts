import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { dossierStatus } from '../../../api/generated';

export const dossierStatusQuery = (code: string) =>
  queryOptions({
    queryKey: ['public', 'dossiers', code],
    queryFn: ({ signal }) => answer(dossierStatus({ path: { code }, signal })),
    staleTime: 0,
  });
