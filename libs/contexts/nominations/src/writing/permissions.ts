import type { Permission } from '#contexts/organisation';
import { byTheUnit, supplementing, unitRoles } from '../dossier/permission-rows.js';

export const writingPermissions: readonly Permission[] = [
  byTheUnit('save-paper', supplementing),
  byTheUnit('finish-paper', supplementing),
  { command: 'see-papers', roles: unitRoles, scope: 'own_unit', situations: 'any' },
];
