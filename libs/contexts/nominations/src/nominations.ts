import type { Permission } from '#contexts/organisation';
import type { PureContext } from '#platform/event-sourcing';
import { nominationCatalogue } from './catalogue.js';
import { nominationPermissions } from './permissions.js';
import { nominationRefusals } from './refusals.vi.js';

export const nominations: PureContext<Permission> = {
  name: 'nominations',
  catalogue: nominationCatalogue,
  permissions: nominationPermissions,
  refusals: nominationRefusals,
};
