import type { Permission } from '#contexts/organisation';
import { byTheHouse } from '../dossier/permission-rows.js';

export const placePermissions: readonly Permission[] = [
  byTheHouse('release-places'),
  byTheHouse('let-admission-lapse'),
];
