import type { Permission } from '#contexts/organisation';

export const identityPermissions: readonly Permission[] = [
  { command: 'give-account', roles: ['administrator'], scope: 'anywhere', situations: 'any' },
];
