import type { Permission } from '#contexts/organisation';
import { byTheUnit, supplementing } from '../dossier/permission-rows.js';

export const attachmentPermissions: readonly Permission[] = [
  byTheUnit('attach-document', supplementing),
  byTheUnit('detach-document', supplementing),
];
