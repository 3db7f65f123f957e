import {
  type Distance,
  type LateExtent,
  passage,
  proposingOf,
  type RoundEvent,
  type RoundRules,
  type TimetableEvent,
} from '#contexts/programmes';
import { inVietnamese, untilTheEndOf } from '#platform/calendar';
import { type Audience, nominatingAt, type Notice } from './notice.js';

type RoundAtHand = Pick<RoundRules, 'roundId' | 'title' | 'route'>;

/**
 * Dates of a round that draw near or move. `submitted`: units that have already sent in what they have; `at`: when it
 * happened, since the same document can say the same again.
 */
export function aboutRound(
  event: TimetableEvent | RoundEvent,
  round: RoundAtHand,
  submitted: readonly string[],
  at: string,
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
          to: proposingIn(round),
          subject: `Còn ${inWords(event.data.distance)} để trình Chủ tịch`,
          text: `${title}: hội nghị ngày ${inVietnamese(event.data.conference)}; trình trước 30 ngày làm việc, chậm nhất ngày ${inVietnamese(event.data.latestDay)}.`,
        },
      ];
    case 'LastDayMoved': {
      const { of, previous, before, exceptUnitIds = [], milestone } = event.data;
      const what = of === 'conference' ? 'trình Chủ tịch' : actionOf(of, round);
      return [
        {
          kind: 'reminder',
          matter: `${roundId}:${milestone}`,
          link,
          to:
            of === 'conference'
              ? proposingIn(round)
              : actingAt(of, round, { exceptUnits: [...exceptUnitIds, ...submitted] }),
          subject: `Ngày cuối để ${what} đã thay đổi`,
          text: `${title}: ${what} chậm nhất ${untilTheEndOf(before)}, không còn là ${untilTheEndOf(previous)} như đã nhắc.`,
        },
      ];
    }
    case 'DeadlineExtended':
      return [
        {
          kind: 'timetable',
          matter: `extended:${roundId}:${event.data.unitId}:${event.data.before}`,
          link,
          to: nominatingAt([event.data.unitId]),
          subject: 'Đơn vị được gia hạn',
          text: `${title}: đơn vị được gia hạn đến ${untilTheEndOf(event.data.before)} theo ${event.data.document}. Hồ sơ đã bị trả lại vẫn theo hạn ghi khi trả lại.`,
        },
      ];
    case 'LateAcceptanceGranted': {
      const { unitId, covers, document } = event.data;
      return [
        {
          kind: 'timetable',
          matter: `late:${roundId}:${unitId}:${Object.values(covers).join()}:${document}:${at}`,
          link: 'dossierId' in covers ? `/dossiers/${covers.dossierId}` : link,
          to: nominatingAt([unitId]),
          subject: 'Hồ sơ được nộp muộn',
          text: `${title}: ${whatMayBeLate(covers)} theo ${document}.`,
        },
      ];
    }
    case 'LateAcceptanceTakenBack': {
      const { unitId, dossierId, document } = event.data;
      return [
        {
          kind: 'timetable',
          matter: `late-no-more:${roundId}:${unitId}:${dossierId ?? 'unit'}:${document}:${at}`,
          link: dossierId === undefined ? link : `/dossiers/${dossierId}`,
          to: nominatingAt([unitId]),
          subject: 'Hồ sơ không còn được nộp muộn',
          text: `${title}: ${dossierId === undefined ? 'đơn vị' : 'một hồ sơ của đơn vị'} không còn được nộp muộn theo ${document}. Hồ sơ đã nộp không thay đổi.`,
        },
      ];
    }
    default:
      return [];
  }
}

function whatMayBeLate(covers: LateExtent): string {
  if ('dossierId' in covers) return 'một hồ sơ của đơn vị được nộp muộn';
  return 'before' in covers
    ? `hồ sơ của đơn vị được nộp muộn đến ${untilTheEndOf(covers.before)}`
    : 'hồ sơ của đơn vị được nộp muộn';
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

const proposingIn = ({ route }: RoundAtHand): Audience => ({
  roles: ['home_affairs_appraiser'],
  unitIds: [proposingOf(route).body.unitId],
});

const inWords = (distance: Distance): string =>
  'days' in distance ? `${distance.days} ngày` : `${distance.workingDays} ngày làm việc`;
