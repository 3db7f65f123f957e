import type { Texts } from '../texts';

export const uploads: Texts['uploads'] = {
  allowed: 'PDF, Word, Excel, ODT files and JPG or PNG pictures, at most 25 MB each.',
  sent: (sent, length) => `${sent} of ${length} sent`,
  waiting: (sent) => `Connection lost, ${sent} kept; it will go on by itself`,
  examining: 'Sent, the file is being examined',
  attached: (name) => `${name}: checked for its type and attached to the dossier`,
  mayLeave: 'You may go to other screens, the file goes on.',
  giveUp: 'Give up',
  giveUpNamed: (name) => `Give up ${name}`,
  putAway: 'Close',
  forget: (name) => `Forget ${name}`,
  forgetShort: 'Forget',
  begun: 'Begun earlier. Choose the same file again at its component to go on where it stopped:',
  begunFile: (name, sent, length) => `${name}: ${sent} of ${length} received`,
};
