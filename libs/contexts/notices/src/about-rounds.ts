import { type Distance, passage, type RoundEvent, type RoundRules, type TimetableEvent } from '#contexts/programmes';
import { inVietnamese, untilTheEndOf } from '#platform/calendar';
import { type Audience, nominatingAt, type Notice } from './notice.js';

type RoundAtHand = Pick<RoundRules, 'roundId' | 'title' | 'addressees' | 'route'>;

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
      const action = actionOf(event.data.step, round);
      const until = event.data.before === undefined ? '' : ` Thời hạn ${untilTheEndOf(event.data.before)}.`;
      return [
        {
          kind: 'timetable',
          matter: `${roundId}:${event.data.milestone}`,
          link,
          to: actingAt(event.data.step, round, {}),
          subject: `Bắt đầu ${action}`,
          text: `${title}: bắt đầu ${action}.${until}`,
        },
      ];
    }
    case 'DeadlineReminderDue': {
      const { step, before, unitId, exceptUnitIds = [], distance, milestone } = event.data;
      const action = actionOf(step, round);
      const exceptUnits = [...exceptUnitIds, ...submitted];
      return [
        {
          kind: 'reminder',
          matter: `${roundId}:${milestone}`,
          link,
          to: actingAt(step, round, { unitId, exceptUnits }),
          subject: `Còn ${inWords(distance)} để ${action}`,
          text: `${title}: ${action} chậm nhất ${untilTheEndOf(before)}, còn ${inWords(distance)}.`,
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

function actionOf(step: string, { route }: RoundAtHand): string {
  const { sender, receiver } = passage(route, step);
  return `${sender ? 'chuyển hồ sơ đến' : 'nộp hồ sơ về'} ${receiver.label}`;
}

function actingAt(
  step: string,
  { route }: RoundAtHand,
  { unitId, exceptUnits }: { unitId?: string; exceptUnits?: readonly string[] },
): Audience {
  const { sender } = passage(route, step);
  if (sender) return { roles: ['education_appraiser'], unitIds: [sender.unitId] };
  return nominatingAt(unitId === undefined ? 'all' : [unitId], exceptUnits);
}

const inWords = (distance: Distance): string =>
  'days' in distance ? `${distance.days} ngày` : `${distance.workingDays} ngày làm việc`;
