import type { Permission } from '#contexts/organisation';
import { byTheHolder, byTheHouse } from '../dossier/permission-rows.js';

export const forwardingPermissions: readonly Permission[] = [
  byTheHolder('forward-batch'),
  byTheHouse('forward-dossier'),
  byTheHouse('mark-nominees-submitted'),
  byTheHouse('record-nominee-decision'),
  byTheHouse('settle-hold'),
];
