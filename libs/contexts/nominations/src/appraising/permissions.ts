import type { Permission } from '#contexts/organisation';
import { byTheHolder, byTheHouse } from '../dossier/permission-rows.js';

export const appraisingPermissions: readonly Permission[] = [
  byTheHolder('claim-dossier'),
  byTheHolder('release-claim'),
  byTheHolder('appraise-nominee'),
  byTheHolder('return-nominee'),
  byTheHolder('return-dossier'),
  byTheHolder('refuse-nominee'),
  byTheHouse('escalate-appraisal'),
];
