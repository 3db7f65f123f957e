import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';

/** A command on a dossier: it is done when everything that shows the dossier has been read again. */
export function useDossierChange<Given = void, Receipt = unknown>(
  change: (given: Given) => Promise<Receipt>,
  done?: (receipt: Receipt, given: Given) => void,
): UseMutationResult<Receipt, Error, Given> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (receipt, given) => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['dossiers'] }),
        queries.invalidateQueries({ queryKey: ['quotas'] }),
      ]);
      done?.(receipt, given);
    },
  });
}
