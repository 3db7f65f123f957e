import type { Permission } from '#contexts/organisation';

export const awardPermissions: readonly Permission[] = [
  {
    command: 'compile-proposal',
    roles: ['home_affairs_appraiser'],
    scope: 'home_affairs',
    situations: ['NotCompiled', 'Compiled', 'Reviewed'],
  },
  { command: 'record-council-opinion', roles: ['council_secretary'], scope: 'council', situations: ['Compiled'] },
  {
    command: 'submit-to-chairman',
    roles: ['home_affairs_appraiser'],
    scope: 'home_affairs',
    situations: ['Compiled', 'Reviewed'],
  },
  { command: 'decide-awards', roles: ['chairman'], scope: 'competent_authority', situations: ['SubmittedToChairman'] },
  { command: 'revoke-award', roles: ['chairman'], scope: 'competent_authority', situations: ['Decided'] },
  { command: 'see-proposals', roles: ['home_affairs_appraiser'], scope: 'home_affairs', situations: 'any' },
  { command: 'see-proposals', roles: ['council_secretary'], scope: 'council', situations: 'any' },
  { command: 'see-proposals', roles: ['chairman'], scope: 'competent_authority', situations: 'any' },
];
