import type { Actor, Role } from '#contexts/organisation';
import { decidingOf, firstOf, type RouteRule, type StageRule } from '#contexts/programmes';

/** The role in which people of the body work at a stage: the roles are older than the routes. */
export function roleAt({ stage }: StageRule, route: RouteRule): Role {
  if (stage === decidingOf(route).stage) return 'chairman';
  return stage === firstOf(route).stage ? 'education_appraiser' : 'home_affairs_appraiser';
}

export const worksAt = ({ assignments }: Actor, stage: StageRule, route: RouteRule): boolean =>
  assignments.some(({ role, unitId }) => role === roleAt(stage, route) && unitId === stage.body.unitId);
