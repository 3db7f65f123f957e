import { describe, expect, it } from '@jest/globals';
import { fold } from '#platform/event-sourcing';
import { type OpenedRound, roundDecider, type RoundEvent } from '../round.js';
import { annual2026, calendars, hanoi, interimCity } from '../testing/hanoi.adapter.js';
import { roundDetails } from './round-details.js';

const details = (at: string, ...events: RoundEvent[]) =>
  roundDetails({ round: fold(roundDecider, events) as OpenedRound, pack: hanoi, calendars }, at);
const conferenceOn = (date: string): RoundEvent => ({
  type: 'ConferenceScheduled',
  data: { date, document: 'GM 12', by: 'sonv' },
});

describe('a round as people see it', () => {
  it('AC-12: shows the last permitted day, its weekday and the working days left, and does not roll over the Saturday', () => {
    expect(details('2026-07-27T02:00:00Z', annual2026).deadlines[1]).toEqual({
      step: 'education_to_home_affairs',
      sender: 'Sở Giáo dục và Đào tạo',
      receiver: 'Sở Nội vụ (Ban Thi đua - Khen thưởng)',
      firstTooLateDay: { day: '2026-08-01', weekday: 'Thứ Bảy', text: '01/8/2026' },
      lastPermittedDay: { day: '2026-07-31', weekday: 'Thứ Sáu', text: '31/7/2026' },
      text: 'hết ngày 31/7/2026',
      passed: false,
      daysLeft: 5,
      workingDaysLeft: 5,
      ref: '004:L227',
      wording: 'gửi về Sở Nội vụ (qua Ban Thi đua - Khen thưởng Thành phố) trước ngày 01/8 hằng năm',
      reading: 'A-39',
    });
  });

  it('shows until when a unit was given more time', () => {
    const extended: RoundEvent = {
      type: 'DeadlineExtended',
      data: {
        step: 'unit_to_education',
        unitId: 'so-y-te',
        before: '2026-07-21',
        document: 'CV 130',
        reason: 'Mưa lũ',
        by: 'sgd',
      },
    };
    const [extension] = details('2026-07-21T02:00:00Z', annual2026, extended).extensions;
    expect(extension).toMatchObject({
      unitId: 'so-y-te',
      text: 'hết ngày 20/7/2026',
      lastPermittedDay: { weekday: 'Thứ Hai' },
      passed: true,
    });
  });

  it('names the units that a quota is for, and the modes that a document may switch it to', () => {
    const quota = details('2025-05-01T00:00:00Z', interimCity).quotas.find(({ mode }) => mode === 'ONE_OF');
    expect(quota?.possibleModes).toEqual(['ONE_OF', 'POOLED']);
    expect(quota?.unitCategories).toEqual(['Quận, huyện, thị xã']);
  });

  it('says that the plan prints no date where it prints none', () => {
    expect(details('2025-05-01T00:00:00Z', interimCity).deadlines[0]).toMatchObject({
      text: 'Kế hoạch không ghi ngày; chưa có văn bản ấn định.',
      passed: false,
      ref: '004:L229',
    });
  });

  it('AC-14: shows the latest day before the conference, and says what is missing to know it', () => {
    expect(details('2025-01-10T02:00:00Z', interimCity, conferenceOn('2025-03-07')).leadTime).toMatchObject({
      workingDays: 30,
      conference: { text: '07/3/2025', weekday: 'Thứ Sáu' },
      latestDay: { text: '17/01/2025', weekday: 'Thứ Sáu' },
      workingDaysLeft: 35,
    });
    expect(details('2025-01-10T02:00:00Z', interimCity).leadTime).toMatchObject({ missing: 'conference' });
    expect(details('2025-01-10T02:00:00Z', interimCity, conferenceOn('2027-03-05')).leadTime).toMatchObject({
      missing: 'calendar',
    });
  });

  it('names the readings its rules rest on, with the answers not chosen', () => {
    const { readings } = details('2025-05-01T00:00:00Z', interimCity);
    expect(readings.find(({ id }) => id === 'A-23')?.alternatives).toEqual([
      'POOLED: tổng số không quá 04, được đề nghị lẫn tập thể và cá nhân',
    ]);
    expect(readings.map(({ id }) => id)).not.toContain('A-43');
  });
});
