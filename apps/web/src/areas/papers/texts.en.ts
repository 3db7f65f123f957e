import { inSentence } from '#platform/documents';
import type { vi } from './texts.vi';

const papers: (typeof vi)['papers'] = {
  title: 'Papers of the dossier',
  lead: 'What is written here counts like an uploaded file once it is in the dossier.',
  opening: 'Opening the paper',
  titleOf: (label, nominee) => `${label} of ${nominee}`,
  preview: 'Preview of the paper',
  restored: 'What you wrote last time and could not be saved is here again.',
  readOnly: {
    title: 'For reading only',
    detail: 'The dossier is elsewhere now, or this role writes no papers, so nothing can be changed.',
  },
  notYetSaved: 'Never saved',
  savedAt: (time) => `Saved at ${time}`,
  savedBy: (instant, name) => `Saved by ${name} at ${instant}.`,
  saveNow: 'Save now',
  progress: {
    waiting: 'Changes not saved yet',
    saving: 'Saving…',
    unreachable: 'The server could not be reached; what you wrote is kept in this browser.',
    refused: 'Not saved; please correct what is named.',
    conflict: 'Saving waits until you have chosen between the two texts.',
  },
  conflict: {
    title: 'Somebody has just changed the same place',
    detail: (name, time) =>
      `${name} saved at ${time}. Choose for each field which text stays; all others have been brought together.`,
    somebody: 'Somebody else',
    mine: 'Keep what is written here',
    theirs: (name) => `Take the text of ${name}`,
    empty: '(empty)',
    settle: 'Use the chosen texts',
  },
  write: (label) => `Write the ${inSentence(label.en)} here`,
  incomplete: 'This cannot enter the dossier yet: required fields are empty',
  finish: 'Put the paper into the dossier',
  finished: 'The paper is in the dossier.',
  inDossier: 'The dossier holds exactly this text.',
  outOfDate: 'The dossier holds an earlier text; put the paper into it again to replace it.',
  look: 'Look at the one in the dossier',
  missing: (count) => (count === 1 ? '1 required field is empty.' : `${count} required fields are empty.`),
  states: {
    untouched: 'Not begun',
    begun: 'Being written',
    ready: 'Text complete',
    finished: 'In the dossier',
    outdated: 'Changed since',
  },
};

export const en = { papers };
