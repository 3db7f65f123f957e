import type { Texts } from '../texts';

export const dossierList: Texts['dossierList'] = {
  title: 'Nomination dossiers',
  open: 'Open a dossier',
  filters: 'Filter dossiers',
  round: 'Round',
  everyRound: 'Every round',
  situation: 'Situation',
  everySituation: 'Every situation',
  holder: 'Now at',
  everyHolder: 'Anywhere',
  search: 'Name of a nominee',
  searchHint: 'Accents are not needed',
  clear: 'Clear filters',
  onlyUnit: (unit) => `Only dossiers of ${unit}.`,
  onlyWaiting: (age) => `Only dossiers that have waited at this stage: ${age}.`,
  dropThis: 'Drop the condition',
  drop: (condition) => `Drop the condition: ${condition}`,
  columns: {
    dossier: 'Dossier',
    situation: 'Situation',
    holders: 'Held by',
    daysLeft: 'Left',
    nominees: 'Nominees',
    changedAt: 'Changed',
  },
  count: (shown, more) =>
    more ? `${shown} dossiers shown, there are more` : shown === 1 ? '1 dossier' : `${shown} dossiers`,
  none: { title: 'No such dossier', detail: 'Try fewer filters.' },
  noneYet: { title: 'No dossiers yet', detail: 'Dossiers that you may see will be here.' },
  daysLeft: (days) => (days > 1 ? `${days} days left` : days === 1 ? 'last day' : `${1 - days} days overdue`),
  noDeadline: 'Not set',
};
