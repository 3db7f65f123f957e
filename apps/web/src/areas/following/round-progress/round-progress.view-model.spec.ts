import { describe, expect, it } from '@jest/globals';
import type { UnitQuota } from '../../../api/generated';
import { vi } from '../texts.vi';
import {
  ageBands,
  dossiersOf,
  mostUsedFirst,
  quotaRows,
  rulesOf,
  stageRows,
  type StageFigures,
  unitRows,
  waitingStages,
} from './round-progress.view-model';

const { progress: words } = vi;

const stages: readonly StageFigures[] = [
  {
    stage: 'education',
    dossiers: 3,
    nominees: 8,
    ages: [
      { from: 0, to: 3, dossiers: 1 },
      { from: 4, dossiers: 2 },
    ],
    longestDays: 9,
  },
  { stage: 'decided', dossiers: 1, nominees: 2, ages: [] },
];
const unit = {
  unitId: 'so-y-te',
  unitName: 'Sở Y tế',
  dossiers: 2,
  nominees: 5,
  situations: [{ situation: 'Submitted' as const, dossiers: 2 }],
};
const quota = (unitName: string, collective: number): UnitQuota => ({
  unitId: unitName,
  unitName,
  used: { collective, individual: 0 },
  left: { collective: 4 - collective },
  wording: 'không quá 04',
});

describe('the flow of a round', () => {
  it('counts days only where dossiers wait', () => {
    expect(waitingStages(stages).map(({ stage }) => stage)).toEqual(['education']);
    expect(ageBands(stages).map(({ from }) => from)).toEqual([0, 4]);
    expect(ageBands([])).toEqual([]);
  });

  it('goes to a table with a row for each stage', () => {
    expect(stageRows(stages, words)).toEqual([
      ['Bước', 'Hồ sơ', 'Đối tượng', '0 - 3 ngày', 'từ 4 ngày', 'Lâu nhất'],
      ['Sở Giáo dục và Đào tạo', 3, 8, 1, 2, 9],
      ['Đã quyết định', 1, 2, undefined, undefined, undefined],
    ]);
  });

  it('goes to a table with a row for each unit', () => {
    expect(unitRows([unit], words)).toEqual([
      ['Đơn vị', 'Hồ sơ', 'Đối tượng', 'Đang soạn', 'Đã nộp', 'Bị trả lại', 'Đã rút'],
      ['Sở Y tế', 2, 5, 0, 2, 0, 0],
    ]);
    expect(dossiersOf(unit, 'Draft')).toBe(0);
  });
});

describe('the use of quotas', () => {
  it('shows first who has used the most', () => {
    expect(mostUsedFirst([quota('A', 1), quota('B', 3), quota('Ă', 1)]).map(({ unitName }) => unitName)).toEqual([
      'B',
      'A',
      'Ă',
    ]);
  });

  it('tells each rule of the plan once', () => {
    const ruled = (ref: string) => ({ ...quota(ref, 1), ref });
    expect(rulesOf([ruled('004:L170'), ruled('004:L170'), ruled('004:L171'), quota('A', 1)])).toEqual([
      { wording: 'không quá 04', ref: '004:L170' },
      { wording: 'không quá 04', ref: '004:L171' },
    ]);
  });

  it('goes to a table with what is used and left; nothing stands where nothing limits', () => {
    expect(quotaRows([quota('Sở Y tế', 3)], words)[1]).toEqual(['Sở Y tế', 3, 1, 0, undefined, 'không quá 04']);
  });
});
