import type { Permission } from '#contexts/organisation';

export const noticePermissions: readonly Permission[] = [
  { command: 'tell-people', roles: ['automation'], scope: 'anywhere', situations: 'any' },
  { command: 'see-mail', roles: ['administrator'], scope: 'anywhere', situations: 'any' },
];
