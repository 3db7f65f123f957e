import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { peopleList, type PersonItem } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

/** Everybody who is registered, by name. */
export const peopleListQuery = queryOptions({ queryKey: ['people'], queryFn: ({ signal }) => everybody(signal) });

async function everybody(signal: AbortSignal): Promise<readonly PersonItem[]> {
  const people: PersonItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await answer(peopleList({ query: { ...afterOwnWrites(), limit: 200, cursor }, signal, throwOnError: true }));
    people.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return people;
}
