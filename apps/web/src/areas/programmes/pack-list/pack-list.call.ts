import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { packList } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

/** Every version of every pack: few enough for one page. */
export const packListQuery = queryOptions({
  queryKey: ['packs'],
  queryFn: async ({ signal }) => (await answer(packList({ query: { ...afterOwnWrites(), limit: 200 }, signal }))).items,
});
