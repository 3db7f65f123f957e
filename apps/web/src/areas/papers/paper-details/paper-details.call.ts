import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { nomineePaperDetails, paperDetails } from '../../../api/generated';
import type { PaperPath } from '../save-paper/save-paper.call';
import { localCopies } from '../save-paper/local-copies';

/**
 * The paper as it was last saved, with what this browser still holds of it. Read anew at each opening: writing
 * goes on from here.
 */
export const paperDetailsQuery = ({ dossierId, kind, nomineeId }: PaperPath, personId: string) =>
  queryOptions({
    queryKey: ['dossiers', dossierId, 'papers', kind, nomineeId],
    queryFn: async ({ signal }) => {
      const given = { signal };
      const asked =
        nomineeId === undefined
          ? answer(paperDetails({ path: { dossierId, kind }, ...given }))
          : answer(nomineePaperDetails({ path: { dossierId, kind, nomineeId }, ...given }));
      const [paper, copy] = await Promise.all([asked, localCopies.find({ personId, dossierId, kind, nomineeId })]);
      return { paper, copy };
    },
    gcTime: 0,
  });
