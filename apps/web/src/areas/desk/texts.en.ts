import type { vi } from './texts.vi';

const desk: (typeof vi)['desk'] = {
  title: 'My desk',
  greeting: (name) => `Hello ${name}`,
  count: (count) => `${count === 1 ? '1 task is' : `${count} tasks are`} waiting. Days left include today.`,
  groups: { late: 'Late', soon: 'Within 7 days', later: 'Later', none: 'Without a deadline' },
  kinds: {
    'open-dossier': 'Open a dossier',
    'finish-dossier': 'Complete and submit the dossier',
    'mend-dossier': 'Mend a returned dossier',
    appraise: 'Appraise',
    forward: 'Compile and forward',
    'compile-proposal': 'Compile a proposal',
    'record-opinion': "Record the Council's opinion",
    'submit-proposal': 'Submit to the Chairman',
    decide: 'Decide on awards',
  },
  nominees: (count) => (count === 1 ? '1 nominee' : `${count} nominees`),
  more: (count) => `Show ${count} more`,
  nothing: {
    title: 'Nothing is waiting',
    detail: 'When a dossier is returned, is to be appraised or decided, it will appear here.',
  },
};

export const en = { desk };
