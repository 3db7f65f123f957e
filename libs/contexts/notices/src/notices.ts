import type { Permission } from '#contexts/organisation';
import type { PureContext } from '#platform/event-sourcing';
import { noticePermissions } from './permissions.js';
import { noticeRefusals } from './refusals.vi.js';

export const notices: PureContext<Permission> = {
  name: 'notices',
  catalogue: {},
  permissions: noticePermissions,
  refusals: noticeRefusals,
};
