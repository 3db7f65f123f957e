import { queryOptions } from '@tanstack/react-query';
import type { RoundDetails } from '#contexts/programmes';
import { answer } from '../../../api/call';
import { roundDetails } from '../../../api/generated';

export const roundDetailsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId],
    queryFn: async ({ signal }) => (await answer(roundDetails({ path: { roundId }, signal, throwOnError: true }))) as unknown as RoundDetails & { readonly revision: number },
    staleTime: 60_000,
  });
