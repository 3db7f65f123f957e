import { useQuery } from '@tanstack/react-query';
import type { Role } from '#contexts/organisation';
import { whoAmIQuery } from './api/who-am-i';

/** Whether the person who is signed in holds a role, at a certain unit if one is named. */
export function useHolds(): (role: Role, unitId?: string) => boolean {
  const { data: person } = useQuery(whoAmIQuery);
  return (role, unitId) => person?.assignments.some((held) => held.role === role && (unitId === undefined || held.unitId === unitId)) ?? false;
}
