import type { Permission } from '#contexts/organisation';
import { appraisingPermissions } from './appraising/permissions.js';
import { attachmentPermissions } from './attachments/permissions.js';
import { forwardingPermissions } from './forwarding/permissions.js';
import { placePermissions } from './places/permissions.js';
import { preparingPermissions } from './preparing/permissions.js';
import { submittingPermissions } from './submitting/permissions.js';
import { writingPermissions } from './writing/permissions.js';

/** Who may do what with a dossier, in the order of the work. */
export const nominationPermissions: readonly Permission[] = [
  ...preparingPermissions,
  ...attachmentPermissions,
  ...writingPermissions,
  ...submittingPermissions,
  ...appraisingPermissions,
  ...forwardingPermissions,
  ...placePermissions,
];
