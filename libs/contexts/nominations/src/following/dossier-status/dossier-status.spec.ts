import { expect, it } from '@jest/globals';
import { rules } from '../../testing/rules.js';
import { dossierStatus } from './dossier-status.js';

it('names every body that holds somebody of the dossier', () => {
  expect(dossierStatus({ situation: 'Submitted', stages: ['education', 'unit', 'refused'] }, 'Sở Y tế', rules)).toEqual(
    {
      situation: 'Submitted',
      holders: [
        { stage: 'education', name: 'Sở Giáo dục và Đào tạo' },
        { stage: 'unit', name: 'Sở Y tế' },
      ],
    },
  );
});

it('a dossier of which everybody has a result lies nowhere any more', () => {
  expect(dossierStatus({ situation: 'Submitted', stages: ['decided', 'refused'] }, 'Sở Y tế', rules)).toEqual({
    situation: 'Decided',
    holders: [],
  });
});

it('a withdrawn dossier is held by nobody', () => {
  expect(dossierStatus({ situation: 'Withdrawn', stages: ['education'] }, 'Sở Y tế', rules)).toEqual({
    situation: 'Withdrawn',
    holders: [],
  });
});
