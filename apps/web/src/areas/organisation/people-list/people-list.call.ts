import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { everyItem } from '../../../api/every-item';
import { peopleList } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

/** Everybody who is registered, by name. */
export const peopleListQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) =>
    everyItem((cursor) => answer(peopleList({ query: { ...afterOwnWrites(), limit: 200, cursor }, signal }))),
});
