import { describe, expect, it } from '@jest/globals';
import { rules } from '../testing/rules.js';
import type { LateAcceptance, LateExtent } from '#contexts/programmes';
import { type AtUnit, dueSourceText, untilWhen } from './until-when.js';

const round = { before: '2025-07-15', ref: '004:L227', wording: 'trước ngày 15/7' };
const extension = { before: '2025-07-20', document: '12/SGDĐT' };

const until = (atUnit: readonly AtUnit[], given: Partial<typeof rules> = {}) =>
  untilWhen({ dossierId: 'd1', atUnit }, { ...rules, ...given });
const accepted = (...extents: LateExtent[]): { lateAcceptances: readonly LateAcceptance[] } => ({
  lateAcceptances: extents.map((covers) => ({
    unitId: 'so-y-te',
    covers,
    reason: 'Mưa lũ',
    document: 'CV 3',
    by: 'x',
  })),
});

describe('until when what lies at the unit is to be sent', () => {
  it('is the round’s day for what never came back, and for a dossier without nominees', () => {
    expect(until([{}])).toEqual(round);
    expect(until([])).toEqual(round);
    expect(until([{}], { deadline: () => undefined })).toBeUndefined();
  });

  it('is the day of the return, before the round’s own and in a round that has none', () => {
    const returned = { before: '2025-07-08', returned: true };
    expect(until([{ dueBefore: '2025-07-08' }])).toEqual(returned);
    expect(until([{ dueBefore: '2025-07-08' }], { deadline: () => undefined })).toEqual(returned);
  });

  it('is the round’s day where it was moved before that of the return', () => {
    expect(until([{ dueBefore: '2025-07-16' }])).toEqual(round);
  });

  it('is the later day that the return gave with a document (A-47)', () => {
    expect(until([{ dueBefore: '2025-07-18', extension }])).toEqual({
      before: '2025-07-18',
      returned: true,
      extendedBy: '12/SGDĐT',
    });
  });

  it('is the earliest of all that has to go together', () => {
    expect(until([{ dueBefore: '2025-07-20', extension }, { dueBefore: '2025-07-08' }])).toMatchObject({
      before: '2025-07-08',
    });
  });

  it('is no day for a dossier that is accepted late, nor for a unit whose late acceptance of old had no limit', () => {
    expect(until([{}], accepted({ dossierId: 'd1' }))).toBeUndefined();
    expect(until([{ dueBefore: '2025-07-08' }], accepted({ dossierId: 'd1' }))).toBeUndefined();
    expect(until([{}], accepted({ withoutLimit: true }))).toBeUndefined();
    expect(until([{}], accepted({ dossierId: 'd2' }))).toEqual(round);
  });

  it('is the day up to which the unit is accepted late, where that is later', () => {
    const late = { before: '2025-07-25', acceptedLateBy: 'CV 3' };
    expect(until([{}], accepted({ before: '2025-07-25' }))).toEqual(late);
    expect(until([{}], accepted({ before: '2025-07-01' }))).toEqual(round);
    expect(until([{}], accepted({ before: '2025-07-25' }, { dossierId: 'd1' }))).toBeUndefined();
  });
});

it('says what set the day', () => {
  expect(dueSourceText(round)).toContain('trước ngày 15/7');
  expect(dueSourceText({ returned: true })).toBe('Hạn này do cơ quan thẩm định ấn định khi trả lại hồ sơ.');
  expect(dueSourceText({ returned: true, extendedBy: '12/SGDĐT' })).toContain('gia hạn theo 12/SGDĐT');
  expect(dueSourceText({ acceptedLateBy: 'CV 3' })).toContain('nộp muộn đến hết ngày đó theo CV 3');
});
