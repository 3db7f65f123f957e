import type { Permission } from '#contexts/organisation';
import type { PureContext } from '#platform/event-sourcing';
import { identityPermissions } from './permissions.js';
import { identityRefusals } from './refusals.vi.js';

export const identity: PureContext<Permission> = {
  name: 'identity',
  catalogue: {},
  permissions: identityPermissions,
  refusals: identityRefusals,
};
