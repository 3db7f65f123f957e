import type { Permission } from '#contexts/organisation';
import { appraisers, byTheHead, byTheUnit, preparing, supplementing } from '../dossier/permission-rows.js';

export const preparingPermissions: readonly Permission[] = [
  byTheUnit('open-dossier', ['NotOpened']),
  byTheUnit('delete-draft', ['Draft', 'Withdrawn']),
  byTheUnit('add-nominee', preparing),
  byTheUnit('correct-nominee', supplementing),
  byTheUnit('remove-nominee', supplementing),
  byTheHead('confirm-achievement-report', supplementing),
  byTheUnit('declare-criterion', supplementing),
  {
    command: 'waive-prerequisite',
    roles: ['home_affairs_appraiser'],
    scope: 'home_affairs',
    situations: supplementing,
  },
  byTheUnit('record-paper-copies', supplementing),
  { command: 'record-paper-copies', roles: appraisers, scope: 'addressed_body', situations: supplementing },
];
