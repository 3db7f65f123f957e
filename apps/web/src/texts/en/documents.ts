import type { Texts } from '../texts';

export const documents: Texts['documents'] = {
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
