import { describe, expect, it } from '@jest/globals';
import type { Role } from '#contexts/organisation';
import type { NomineeStage } from './dossier.js';
import { rules } from '../testing/rules.js';
import { maySee, type RouteRules } from './visibility.js';

const sees = (role: Role, unitId: string, submitted: boolean, ...stages: NomineeStage[]) =>
  maySee(
    { unitId: 'so-y-te', submitted, stages },
    { personId: 'p', displayName: '', assignments: [{ role, unitId }] },
    rules,
  );

describe('a dossier is shown', () => {
  it('to its own unit always, to another unit never', () => {
    expect(sees('unit_officer', 'so-y-te', false, 'unit')).toBe(true);
    expect(sees('unit_head', 'so-noi-vu', true, 'decided')).toBe(false);
  });

  it('to the education department from the submission on, also while it is back at the unit', () => {
    expect(sees('education_appraiser', 'so-gddt', false, 'unit')).toBe(false);
    expect(sees('education_appraiser', 'so-gddt', true, 'unit')).toBe(true);
    expect(sees('education_appraiser', 'so-gddt-khac', true, 'education')).toBe(false);
  });

  it('to the home-affairs department and the council once forwarded, to the Chairman once submitted to him', () => {
    expect(sees('home_affairs_appraiser', 'so-noi-vu', true, 'education')).toBe(false);
    expect(sees('home_affairs_appraiser', 'so-noi-vu', true, 'education', 'home_affairs')).toBe(true);
    expect(sees('council_secretary', 'hoi-dong-tdkt', true, 'home_affairs')).toBe(true);
    expect(sees('chairman', 'chu-tich-ubnd', true, 'home_affairs')).toBe(false);
    expect(sees('chairman', 'chu-tich-ubnd', true, 'chairman')).toBe(true);
  });

  it('along whatever route the round has', () => {
    const body = (unitId: string) => ({ unitId, label: unitId, ref: '000:L147', wording: '' });
    const ward: RouteRules = {
      route: [
        { stage: 'centre', body: body('trung-tam-hoc-tap'), does: ['compile'] },
        { stage: 'chair', body: body('chu-tich-phuong'), does: ['decide'] },
      ],
      review: undefined,
    };
    const seesInWard = (role: Role, unitId: string, ...stages: NomineeStage[]) =>
      maySee(
        { unitId: 'to-dan-pho', submitted: true, stages },
        { personId: 'p', displayName: '', assignments: [{ role, unitId }] },
        ward,
      );
    expect(seesInWard('education_appraiser', 'trung-tam-hoc-tap', 'unit')).toBe(true);
    expect(seesInWard('chairman', 'chu-tich-phuong', 'centre')).toBe(false);
    expect(seesInWard('chairman', 'chu-tich-phuong', 'chair')).toBe(true);
    expect(seesInWard('council_secretary', 'hoi-dong-tdkt', 'chair')).toBe(false);
  });

  it('to no administrator', () => {
    expect(sees('administrator', 'so-y-te', true, 'decided')).toBe(false);
  });
});
