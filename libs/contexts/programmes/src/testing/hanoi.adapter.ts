import { readFileSync } from 'node:fs';
import type { WorkingCalendar } from '#platform/calendar';
import { parse } from 'yaml';
import type { Pack } from '../pack/pack.js';
import { readPack } from '../pack/read-pack.adapter.js';
import type { RoundEvent } from '../round.js';
import { documentKinds } from './documents.js';

const data = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const reading = readPack(data('packs/vn-hanoi-2024.yaml'), documentKinds);
if (!('pack' in reading)) throw new Error(JSON.stringify(reading.problems, undefined, 2));

export const hanoi: Pack = reading.pack;

export const calendars: readonly WorkingCalendar[] = [2024, 2025, 2026].map(
  (year) => parse(data(`calendars/${year}.yaml`)) as WorkingCalendar,
);

type Opened = Extract<RoundEvent, { type: 'RoundOpened' }>;

const opened = (
  occasion: Opened['data']['occasion'],
  year: number,
  tier: Opened['data']['tier'],
  title: string,
): Opened => ({
  type: 'RoundOpened',
  data: {
    roundId: `${occasion}-${year}-${tier}`,
    packId: 'vn-hanoi-2024',
    packVersion: 1,
    occasion,
    year,
    tier,
    title,
    by: 'quan-tri',
  },
});

export const annual2026 = opened('annual', 2026, 'city', 'Khen thưởng hằng năm 2026, cấp Thành phố');
export const interimCity = opened('interim', 2025, 'city', 'Khen thưởng sơ kết giai đoạn 2023 - 2025, cấp Thành phố');
export const interimState = opened('interim', 2025, 'state', 'Khen thưởng sơ kết giai đoạn 2023 - 2025, cấp Nhà nước');
export const finalCity = opened('final', 2030, 'city', 'Khen thưởng tổng kết năm 2030, cấp Thành phố');
