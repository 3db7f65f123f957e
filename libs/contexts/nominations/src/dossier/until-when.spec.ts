import { describe, expect, it } from '@jest/globals';
import { rules } from '../testing/rules.js';
import { dueSourceText, untilWhen } from './until-when.js';

const round = { before: '2025-07-15', ref: '004:L227', wording: 'trước ngày 15/7' };
const extension = { before: '2025-07-20', document: '12/SGDĐT' };

describe('until when what lies at the unit is to be sent', () => {
  it('is the round’s day for what never came back, and for a dossier without nominees', () => {
    expect(untilWhen([{}], rules)).toEqual(round);
    expect(untilWhen([], rules)).toEqual(round);
    expect(untilWhen([{}], { deadline: () => undefined })).toBeUndefined();
  });

  it('is the day of the return, before the round’s own and in a round that has none', () => {
    const returned = { before: '2025-07-08', returned: true };
    expect(untilWhen([{ dueBefore: '2025-07-08' }], rules)).toEqual(returned);
    expect(untilWhen([{ dueBefore: '2025-07-08' }], { deadline: () => undefined })).toEqual(returned);
  });

  it('is the round’s day where it was moved before that of the return', () => {
    expect(untilWhen([{ dueBefore: '2025-07-16' }], rules)).toEqual(round);
  });

  it('is the later day that the return gave with a document (A-47)', () => {
    expect(untilWhen([{ dueBefore: '2025-07-18', extension }], rules)).toEqual({
      before: '2025-07-18',
      returned: true,
      extendedBy: '12/SGDĐT',
    });
  });

  it('is the earliest of all that has to go together', () => {
    expect(untilWhen([{ dueBefore: '2025-07-20', extension }, { dueBefore: '2025-07-08' }], rules)).toMatchObject({
      before: '2025-07-08',
    });
  });
});

it('says what set the day', () => {
  expect(dueSourceText(round)).toContain('trước ngày 15/7');
  expect(dueSourceText({ returned: true })).toBe('Hạn này do cơ quan thẩm định ấn định khi trả lại hồ sơ.');
  expect(dueSourceText({ returned: true, extendedBy: '12/SGDĐT' })).toContain('gia hạn theo 12/SGDĐT');
});
