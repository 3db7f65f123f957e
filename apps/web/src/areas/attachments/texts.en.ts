import type { vi } from './texts.vi';

const documents: (typeof vi)['documents'] = {
  title: 'Papers of the dossier',
  lead: 'Every component that the plan asks for, with the files that are there.',
  choose: 'Choose a file',
  which: 'Kind of minutes',
  replace: 'Replace with another file',
  see: (name) => `View ${name}`,
  keep: (name) => `Download ${name}`,
  verdicts: {
    pdf: 'PDF, checked: the file is what it says',
    word: 'Word, checked: the file is what it says and has no macros',
    excel: 'Excel, checked: the file is what it says and has no macros',
    openText: 'ODT, checked: the file is what it says and has no macros',
    picture: 'Picture, checked: the file is what it says',
    written: 'Written in the application',
  },
  detach: (name) => `Remove ${name}`,
  detachShort: 'Remove',
  components: 'Components',
  detached: 'Document removed',
  none: 'No file yet',
  copies: 'Paper copies',
  copiesLabel: 'Sets of paper handed over',
  copiesSave: 'Record',
  copiesSaved: 'Paper copies recorded',
  copiesUnread: 'Enter a number, 0 or more.',
};

const uploads: (typeof vi)['uploads'] = {
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

export const en = { documents, uploads };
