import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { readiness } from '../../../api/generated';
import type { Readiness } from '../shared/readiness';

export const readinessQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossiers', dossierId, 'readiness'],
    queryFn: async ({ signal }) => (await answer(readiness({ path: { dossierId }, signal }))) as Readiness,
  });
