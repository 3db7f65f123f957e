import type { Role } from '#contexts/organisation';
import { useSession } from './acting';

/** Whether the person who is signed in acts in a role, at a certain unit if one is named. */
export function useHolds(): (role: Role, unitId?: string) => boolean {
  const { acting } = useSession();
  return (role, unitId) =>
    acting.some((held) => held.role === role && (unitId === undefined || held.unitId === unitId));
}
