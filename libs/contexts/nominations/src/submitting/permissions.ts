import type { Permission } from '#contexts/organisation';
import { byTheHead, byTheHouse, supplementing } from '../dossier/permission-rows.js';

export const submittingPermissions: readonly Permission[] = [
  byTheHead('submit-dossier', supplementing),
  byTheHead('withdraw-dossier', supplementing),
  byTheHead('revive-dossier', ['Withdrawn']),
  byTheHouse('let-draft-lapse'),
];
