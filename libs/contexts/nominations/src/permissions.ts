import type { Permission } from '#contexts/organisation';

const preparing = ['Draft', 'Returned'] as const;
/** A submitted dossier may have single nominees back at the unit; the decision looks at the nominee. */
const supplementing = ['Draft', 'Returned', 'Submitted'] as const;
const unitRoles = ['unit_officer', 'unit_head'] as const;
const appraisers = ['education_appraiser', 'home_affairs_appraiser'] as const;

const byTheUnit = (command: string, situations: readonly string[]): Permission => ({
  command,
  roles: unitRoles,
  scope: 'own_unit',
  situations,
});
const byTheHead = (command: string, situations: readonly string[]): Permission => ({
  command,
  roles: ['unit_head'],
  scope: 'own_unit',
  situations,
});
const byTheHolder = (command: string): Permission => ({
  command,
  roles: appraisers,
  scope: 'addressed_body',
  situations: ['Submitted'],
});
const byTheHouse = (command: string): Permission => ({
  command,
  roles: ['automation'],
  scope: 'anywhere',
  situations: 'any',
});

export const nominationPermissions: readonly Permission[] = [
  byTheUnit('open-dossier', ['NotOpened']),
  byTheUnit('add-nominee', preparing),
  byTheUnit('correct-nominee', supplementing),
  byTheUnit('remove-nominee', supplementing),
  byTheUnit('attach-document', supplementing),
  byTheUnit('detach-document', supplementing),
  byTheUnit('save-paper', supplementing),
  byTheUnit('finish-paper', supplementing),
  { command: 'see-papers', roles: unitRoles, scope: 'own_unit', situations: 'any' },
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
  byTheHead('submit-dossier', supplementing),
  byTheHolder('claim-dossier'),
  byTheHolder('release-claim'),
  byTheHolder('appraise-nominee'),
  byTheHolder('return-nominee'),
  byTheHolder('return-dossier'),
  byTheHolder('refuse-nominee'),
  byTheHolder('forward-batch'),
  byTheHead('withdraw-dossier', supplementing),
  byTheHead('revive-dossier', ['Withdrawn']),
  byTheHouse('release-places'),
  byTheHouse('let-admission-lapse'),
  byTheHouse('forward-dossier'),
  byTheHouse('mark-nominees-submitted'),
  byTheHouse('record-nominee-decision'),
  byTheHouse('let-draft-lapse'),
  byTheHouse('escalate-appraisal'),
];
