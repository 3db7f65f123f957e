import type { PureContext } from '#platform/event-sourcing';
import { organisationPermissions } from './organisation-permissions.js';
import type { Permission } from './permissions.js';
import { personCatalogue } from './person.js';
import { organisationRefusals } from './refusals.vi.js';
import { unitCatalogue } from './unit.js';

export const organisation: PureContext<Permission> = {
  name: 'organisation',
  catalogue: { ...personCatalogue, ...unitCatalogue },
  permissions: organisationPermissions,
  refusals: organisationRefusals,
};
