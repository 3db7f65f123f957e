import type { Permission } from './permissions.js';

const byAdministrators = (command: string, situations: Permission['situations'] = 'any'): Permission => ({
  command,
  roles: ['administrator'],
  scope: 'anywhere',
  situations,
});

export const organisationPermissions: readonly Permission[] = [
  byAdministrators('register-unit'),
  byAdministrators('dissolve-unit', ['Registered', 'Dissolved']),
  byAdministrators('register-person'),
  byAdministrators('assign-role'),
  byAdministrators('revoke-role'),
  byAdministrators('see-audit-log'),
  byAdministrators('see-engines'),
  byAdministrators('see-jobs'),
];
