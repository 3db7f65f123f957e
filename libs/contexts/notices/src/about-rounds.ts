import type { DeadlineStep, Distance, RoundEvent, RoundRules, TimetableEvent } from '#contexts/programmes';
import { inVietnamese, untilTheEndOf } from '#platform/calendar';
import { type Audience, nominatingAt, type Notice } from './notice.js';

type RoundAtHand = Pick<RoundRules, 'roundId' | 'title' | 'addressees'>;

const actions: Readonly<Record<DeadlineStep, string>> = {
  unit_to_education: 'nộp hồ sơ về Sở Giáo dục và Đào tạo',
  education_to_home_affairs: 'chuyển hồ sơ đến Sở Nội vụ',
};

/** Dates of a round that draw near or move. `submitted`: units that have already sent in what they have. */
export function aboutRound(
  event: TimetableEvent | RoundEvent,
  round: RoundAtHand,
  submitted: readonly string[],
): readonly Notice[] {
  const { roundId, title } = round;
  const link = `/rounds/${roundId}`;
  switch (event.type) {
    case 'WindowOpened': {
      const until = event.data.before === undefined ? '' : ` Thời hạn ${untilTheEndOf(event.data.before)}.`;
      return [
        {
          kind: 'timetable',
          matter: `${roundId}:${event.data.milestone}`,
          link,
          to: actingAt(event.data.step, round, {}),
          subject: `Bắt đầu ${actions[event.data.step]}`,
          text: `${title}: bắt đầu ${actions[event.data.step]}.${until}`,
        },
      ];
    }
    case 'DeadlineReminderDue': {
      const { step, before, unitId, exceptUnitIds = [], distance, milestone } = event.data;
      const exceptUnits = step === 'unit_to_education' ? [...exceptUnitIds, ...submitted] : exceptUnitIds;
      return [
        {
          kind: 'reminder',
          matter: `${roundId}:${milestone}`,
          link,
          to: actingAt(step, round, { unitId, exceptUnits }),
          subject: `Còn ${inWords(distance)} để ${actions[step]}`,
          text: `${title}: ${actions[step]} chậm nhất ${untilTheEndOf(before)}, còn ${inWords(distance)}.`,
        },
      ];
    }
    case 'ConferenceReminderDue':
      return [
        {
          kind: 'reminder',
          matter: `${roundId}:${event.data.milestone}`,
          link,
          to: { roles: ['home_affairs_appraiser'], unitIds: [round.addressees.home_affairs] },
          subject: `Còn ${inWords(event.data.distance)} để trình Chủ tịch`,
          text: `${title}: hội nghị ngày ${inVietnamese(event.data.conference)}; trình trước 30 ngày làm việc, chậm nhất ngày ${inVietnamese(event.data.latestDay)}.`,
        },
      ];
    case 'DeadlineExtended':
      return [
        {
          kind: 'timetable',
          matter: `extended:${roundId}:${event.data.unitId}:${event.data.before}`,
          link,
          to: nominatingAt([event.data.unitId]),
          subject: 'Đơn vị được gia hạn',
          text: `${title}: đơn vị được gia hạn đến ${untilTheEndOf(event.data.before)} theo ${event.data.document}.`,
        },
      ];
    default:
      return [];
  }
}

function actingAt(
  step: DeadlineStep,
  { addressees }: RoundAtHand,
  { unitId, exceptUnits }: { unitId?: string; exceptUnits?: readonly string[] },
): Audience {
  if (step === 'education_to_home_affairs') return { roles: ['education_appraiser'], unitIds: [addressees.education] };
  return nominatingAt(unitId === undefined ? 'all' : [unitId], exceptUnits);
}

const inWords = (distance: Distance): string =>
  'days' in distance ? `${distance.days} ngày` : `${distance.workingDays} ngày làm việc`;
