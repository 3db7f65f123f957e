import type { Texts } from '../texts';

export const documents: Texts['documents'] = {
  title: 'Papers of the dossier',
  lead: 'Every component that the plan asks for, with the files that are there.',
  choose: (label) => `Choose a file: ${label}`,
  which: 'Kind of minutes',
  replace: 'Replace with another file',
  uploading: 'Uploading…',
  attached: (name) => `${name} uploaded`,
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
