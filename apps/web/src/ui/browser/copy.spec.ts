import { expect, it } from '@jest/globals';
import { wentOn } from './copy';

const base = { name: 'Nguyễn Văn Bình', organisation: 'Phòng Tổ chức', jobTitle: '' };
const fields = { ...base, jobTitle: 'Chuyên viên' };

it('what was typed earlier stays, and what was not touched is as a colleague has left it', () => {
  const today = { ...base, organisation: 'Phòng Kế hoạch' };
  expect(wentOn({ fields, base }, today)).toEqual({ ...today, jobTitle: 'Chuyên viên' });
});

it('what was taken out stays taken out', () =>
  expect(wentOn({ fields: { ...base, organisation: '' }, base }, base)).toEqual({ ...base, organisation: '' }));
