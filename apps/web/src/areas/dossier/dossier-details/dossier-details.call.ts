import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { dossierDetails } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';
import type { Dossier } from '../shared/dossier';

export const dossierDetailsQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossiers', dossierId],
    queryFn: async ({ signal }) =>
      (await answer(dossierDetails({ path: { dossierId }, query: afterOwnWrites(), signal }))) as unknown as Dossier,
  });
