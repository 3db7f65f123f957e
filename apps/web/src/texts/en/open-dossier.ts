import type { Texts } from '../texts';

export const openDossier: Texts['openDossier'] = {
  title: 'Open a dossier',
  lead: 'A dossier holds the nominees of one unit in one round.',
  round: 'Round',
  unit: 'Nominating unit',
  open: 'Open the dossier',
  noRound: { title: 'No round is open now', detail: 'New rounds will be here when they open.' },
  notAllowed: { title: 'Your role opens no dossiers', detail: 'Officers and heads of nominating units open them.' },
  deadline: 'Deadline',
  quota: 'Quota',
  opened: 'Dossier opened',
};
