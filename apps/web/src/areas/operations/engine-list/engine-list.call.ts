import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { engineList } from '../../../api/generated';

export const engineListQuery = queryOptions({
  queryKey: ['engines'],
  queryFn: ({ signal }) => answer(engineList({ signal })),
  refetchInterval: 15_000,
});
