import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { everyItem } from '../../../api/every-item';
import { unitList } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

/** Every unit, dissolved ones too: names of old dossiers come from here. */
export const unitListQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) =>
    everyItem((cursor) => answer(unitList({ query: { ...afterOwnWrites(), limit: 200, cursor }, signal }))),
  staleTime: 10 * 60_000,
});
