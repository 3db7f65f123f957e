import type { Permission } from '#contexts/organisation';

const roundCommand = (command: string, ...roles: Permission['roles']): Permission => ({
  command,
  roles,
  scope: 'anywhere',
  situations: ['Open'],
});

export const programmePermissions: readonly Permission[] = [
  { command: 'publish-pack', roles: ['administrator'], scope: 'anywhere', situations: 'any' },
  { command: 'load-working-calendar', roles: ['administrator'], scope: 'anywhere', situations: 'any' },
  { command: 'open-round', roles: ['administrator'], scope: 'anywhere', situations: 'any' },
  roundCommand('set-round-deadline', 'administrator', 'home_affairs_appraiser'),
  roundCommand('extend-deadline', 'education_appraiser', 'home_affairs_appraiser'),
  roundCommand('grant-late-acceptance', 'education_appraiser'),
  roundCommand('take-back-late-acceptance', 'education_appraiser'),
  roundCommand('set-quota-mode', 'home_affairs_appraiser', 'administrator'),
  roundCommand('schedule-conference', 'home_affairs_appraiser', 'administrator'),
  { command: 'close-round', roles: ['administrator'], scope: 'anywhere', situations: ['Open', 'Closed'] },
  { command: 'reach-milestone', roles: ['automation'], scope: 'anywhere', situations: ['Open', 'Closed'] },
];
