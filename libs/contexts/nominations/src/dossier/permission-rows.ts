import type { Permission } from '#contexts/organisation';

export const preparing = ['Draft', 'Returned'] as const;
/** A submitted dossier may have single nominees back at the unit; the decision looks at the nominee. */
export const supplementing = ['Draft', 'Returned', 'Submitted'] as const;
export const unitRoles = ['unit_officer', 'unit_head'] as const;
export const appraisers = ['education_appraiser', 'home_affairs_appraiser'] as const;

export const byTheUnit = (command: string, situations: readonly string[]): Permission => ({
  command,
  roles: unitRoles,
  scope: 'own_unit',
  situations,
});
export const byTheHead = (command: string, situations: readonly string[]): Permission => ({
  command,
  roles: ['unit_head'],
  scope: 'own_unit',
  situations,
});
export const byTheHolder = (command: string): Permission => ({
  command,
  roles: appraisers,
  scope: 'addressed_body',
  situations: ['Submitted'],
});
export const byTheHouse = (command: string): Permission => ({
  command,
  roles: ['automation'],
  scope: 'anywhere',
  situations: 'any',
});
