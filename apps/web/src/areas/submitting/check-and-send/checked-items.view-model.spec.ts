import { expect, it } from '@jest/globals';
import type { Dossier } from '../../dossier/shared/dossier';
import { checkedGroups, countOf } from './checked-items.view-model';

const dossier = {
  nominees: [
    { nomineeId: 'b', name: 'Phòng B' },
    { nomineeId: 'a', name: 'Phòng A' },
  ],
} as unknown as Dossier;
const plan = { ref: '004:L211', wording: 'có xác nhận' };

it('every rule stands by its nominee and leads to where it is mended, every missing component is one', () => {
  const facts = [
    {
      code: 'INCOMPLETE',
      detail: '',
      missing: [
        { ...plan, componentId: 'minutes', label: 'Biên bản', pointer: '/documents' },
        {
          ...plan,
          componentId: 'confirmation',
          label: 'Xác nhận',
          pointer: '/nominees/a/confirmedReportId',
          nomineeId: 'a',
        },
      ],
    },
    {
      code: 'CRITERION_UNDECLARED',
      nomineeId: 'b',
      pointer: '/nominees/b/declarations/HNI-A1',
      detail: 'Phòng B chưa kê khai. Kế hoạch quy định: “Kịp thời” (004:L61).',
    },
    { code: 'EMPTY_DOSSIER', detail: 'Chưa có đối tượng.' },
    { code: 'DEADLINE_PASSED', detail: 'Đã hết hạn.' },
    { code: 'COPIES', detail: 'Mới có 1 bộ.' },
  ];
  const groups = checkedGroups(facts, dossier);
  expect(countOf(groups)).toBe(6);
  expect(groups).toMatchObject([
    {
      items: [
        { place: { to: 'documents', hash: 'minutes' } },
        { detail: 'Chưa có đối tượng.', place: { to: 'nominees' } },
        { detail: 'Đã hết hạn.', place: { to: 'nowhere' } },
        { place: { to: 'documents', hash: 'copies' } },
      ],
    },
    {
      nominee: 'Phòng B',
      items: [
        {
          detail: 'Phòng B chưa kê khai.',
          quoted: 'Kế hoạch quy định: “Kịp thời” (004:L61).',
          place: { to: 'nominee', nomineeId: 'b', hash: 'HNI-A1' },
        },
      ],
    },
    {
      nominee: 'Phòng A',
      items: [{ missing: { label: 'Xác nhận' }, place: { to: 'nominee', nomineeId: 'a', hash: 'achievement_report' } }],
    },
  ]);
});
