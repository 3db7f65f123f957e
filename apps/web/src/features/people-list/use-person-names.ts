import { useQuery } from '@tanstack/react-query';
import { peopleListQuery } from './api/people-list';

/** The name of a person by its id; the id itself until the names have come, and for what the service does by itself. */
export function usePersonNames(): (personId: string) => string {
  const { data } = useQuery({ ...peopleListQuery, select: (people) => new Map(people.map(({ personId, displayName }) => [personId, displayName])) });
  return (personId) => data?.get(personId) ?? personId;
}
