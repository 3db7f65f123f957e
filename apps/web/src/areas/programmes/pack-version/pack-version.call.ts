import { queryOptions } from '@tanstack/react-query';
import type { Pack } from '#contexts/programmes';
import { answer } from '../../../api/call';
import { packVersion } from '../../../api/generated';

/** A published version never changes. */
export const packVersionQuery = (packId: string, version: number) =>
  queryOptions({
    queryKey: ['packs', packId, version],
    queryFn: async ({ signal }) =>
      (await answer(packVersion({ path: { packId, version }, signal }))) as unknown as Pack,
    staleTime: Infinity,
  });
