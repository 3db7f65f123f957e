import { useQuery } from '@tanstack/react-query';
import { useOrganisationTexts } from './texts';
import { peopleListQuery } from '../people-list/people-list.call';

/**
 * The name of a person by its id; the id itself until the names have come. What the service does by itself, the
 * service did.
 */
export function usePersonNames(): (personId: string) => string {
  const { organisation } = useOrganisationTexts();
  const { data } = useQuery({
    ...peopleListQuery,
    select: (people) => new Map(people.map(({ personId, displayName }) => [personId, displayName])),
  });
  return (personId) =>
    personId.startsWith('automation:') ? organisation.roles.automation : (data?.get(personId) ?? personId);
}
