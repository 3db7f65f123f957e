import type { Permission } from '#contexts/organisation';
import type { PureContext } from '#platform/event-sourcing';
import { awardCatalogue } from './award-events.js';
import { awardPermissions } from './permissions.js';
import { awardRefusals } from './refusals.vi.js';

export const awards: PureContext<Permission> = {
  name: 'awards',
  catalogue: awardCatalogue,
  permissions: awardPermissions,
  refusals: awardRefusals,
};
