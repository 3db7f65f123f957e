import { expect, it } from '@jest/globals';
import type { Recorded } from '#platform/event-sourcing';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { added, opened, prepared, returned } from '../../testing/events.js';
import { rules } from '../../testing/rules.js';
import { storyOf } from './dossier-history.js';

const at = '2025-07-02T02:00:00.000Z';
const story = (...events: readonly DossierEvent[]) =>
  storyOf(
    events.map(
      (event, index) =>
        ({
          ...event,
          revision: BigInt(index),
          metadata: { at, actor: 'by' in event.data ? event.data.by : 'automation:x' },
        }) as unknown as Recorded<DossierEvent>,
    ),
    new Map([['chuyen-vien', 'Lê Văn An']]),
    rules,
  );

it('the story of a dossier names who did what', () => {
  expect(story(opened, added('n1'))).toMatchObject([
    { text: 'Lập hồ sơ.', by: 'chuyen-vien', byName: 'Lê Văn An' },
    { text: 'Thêm đối tượng Phòng n1.', byName: 'Lê Văn An' },
  ]);
});

it('calls criteria and bodies by the names that the plan gives them', () => {
  const told = story(opened, added('n1'), ...prepared('n1'), returned('n1')).map(({ text }) => text);
  expect(told).toContain('Kê khai tiêu chuẩn “Tham mưu” cho Phòng n1.');
  expect(told.at(-1)).toMatch(/^Sở Giáo dục và Đào tạo trả lại hồ sơ: Thiếu chữ ký\./);
});
