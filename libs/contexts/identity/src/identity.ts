import type { Permission } from '#contexts/organisation';
import type { PureContext } from '#platform/event-sourcing';
import { accountCatalogue } from './account.js';
import { identityPermissions } from './permissions.js';
import { identityRefusals } from './refusals.vi.js';

export const identity: PureContext<Permission> = {
  name: 'identity',
  catalogue: accountCatalogue,
  permissions: identityPermissions,
  refusals: identityRefusals,
};
