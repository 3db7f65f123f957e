import { writeInstant } from '../../ui/display/dates';
import type { Texts } from '../texts';

export const dossierHistory: Texts['dossierHistory'] = {
  title: 'History of the dossier',
  parts: 'Parts of the history',
  story: 'What happened',
  changes: 'Changes between submissions',
  sinceLast: 'Since the last submission',
  submission: (number) => `Submission ${number}`,
  on: (at) => `submitted at ${writeInstant(at)}`,
  first: 'The first submission.',
  nothing: 'No changes.',
  none: {
    title: 'Not submitted yet',
    detail: 'From the second submission on, every difference from the one before is shown here.',
  },
  added: (name) => `${name} added`,
  removed: (name) => `${name} removed`,
  corrected: (name, field) => `${name}: ${field} corrected`,
  fields: { name: 'name', jobTitle: 'job title', organisation: 'organisation', initiativeClaimed: 'initiative' },
  before: 'Before',
  after: 'After',
  nothingThere: '(empty)',
  yes: 'yes',
  no: 'no',
  attached: (component, file) => `${component} attached: ${file}`,
  detached: (component, file) => `${component} removed: ${file}`,
  of: (text, name) => `${text} (${name})`,
  declared: (name, criterion) => `${name}: “${criterion}” declared`,
  confirmed: (name) => `Achievement report of ${name} confirmed`,
};
