export const roles = [
  'unit_officer',
  'unit_head',
  'education_appraiser',
  'home_affairs_appraiser',
  'council_secretary',
  'chairman',
  'administrator',
  'automation',
] as const;

export type Role = (typeof roles)[number];

export interface RoleAssignment {
  readonly role: Role;
  /** The unit at which the person holds the role. */
  readonly unitId: string;
}

/** Who gives a command: a signed-in person speaking in one role for one unit, or an automation. */
export interface Actor {
  readonly personId: string;
  readonly displayName: string;
  readonly assignments: readonly RoleAssignment[];
}

/** The house itself acting on an event. Its commands stand in the permission table like everybody's. */
export const automationActor = (name: string): Actor => ({
  personId: `automation:${name}`,
  displayName: 'Hệ thống',
  assignments: [{ role: 'automation', unitId: 'bang-vang' }],
});

export const isAutomation = ({ assignments }: Actor): boolean => assignments.some(({ role }) => role === 'automation');
