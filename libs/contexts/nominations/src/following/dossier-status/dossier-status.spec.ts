import { expect, it } from '@jest/globals';
import { dossierStatus } from './dossier-status.js';

const bodies = {
  education: { label: 'Sở Giáo dục và Đào tạo' },
  home_affairs: { label: 'Sở Nội vụ' },
  council: { label: 'Hội đồng' },
  chairman: { label: 'Chủ tịch' },
};

it('names every body that holds somebody of the dossier', () => {
  expect(
    dossierStatus({ situation: 'Submitted', stages: ['education', 'unit', 'refused'] }, 'Sở Y tế', bodies),
  ).toEqual({
    situation: 'Submitted',
    holders: [
      { stage: 'education', name: 'Sở Giáo dục và Đào tạo' },
      { stage: 'unit', name: 'Sở Y tế' },
    ],
  });
});

it('a dossier of which everybody has a result lies nowhere any more', () => {
  expect(dossierStatus({ situation: 'Submitted', stages: ['decided', 'refused'] }, 'Sở Y tế', bodies)).toEqual({
    situation: 'Decided',
    holders: [],
  });
});

it('a withdrawn dossier is held by nobody', () => {
  expect(dossierStatus({ situation: 'Withdrawn', stages: ['education'] }, 'Sở Y tế', bodies)).toEqual({
    situation: 'Withdrawn',
    holders: [],
  });
});
