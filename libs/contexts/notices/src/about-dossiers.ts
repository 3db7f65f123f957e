import type { DossierEvent } from '#contexts/nominations';
import type { RoundRules } from '#contexts/programmes';
import { untilTheEndOf } from '#platform/calendar';
import { nominatingAt, type Notice } from './notice.js';

/** What the notices of a dossier say besides the event. */
export interface DossierAtHand {
  readonly dossierId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly submissions: number;
  readonly round: Pick<RoundRules, 'title' | 'addressees' | 'bodies'>;
}

/** Events of a dossier that concern people who were not there. */
export function aboutDossier(event: DossierEvent, at: DossierAtHand): readonly Notice[] {
  const { dossierId, unitName, submissions, round } = at;
  const link = `/dossiers/${dossierId}`;
  const unit = nominatingAt([at.unitId]);
  const own = `Hồ sơ của ${unitName}, ${round.title}`;
  switch (event.type) {
    case 'DossierSubmitted':
      return [
        {
          kind: 'arrival',
          matter: `submitted:${dossierId}:${event.data.submission}`,
          link: `/appraisals/${dossierId}`,
          subject: `${unitName} nộp hồ sơ${event.data.submission > 1 ? ` lần ${event.data.submission}` : ''}`,
          text: `${own}: ${counted(event.data.nomineeIds)} chờ thẩm định.`,
          to: { roles: ['education_appraiser'], unitIds: [event.data.to.unitId] },
        },
      ];
    case 'DossierReturned':
    case 'NomineeReturned':
      return [
        {
          kind: 'return',
          matter: `returned:${event.data.stage}:${dossierId}:${submissions}`,
          link,
          to: unit,
          subject: 'Hồ sơ được trả lại để bổ sung',
          text: `${own}: ${round.bodies[event.data.stage].label} trả lại để bổ sung. Hạn nộp lại: ${untilTheEndOf(event.data.dueBefore)}. Lý do của từng đối tượng ghi trong hồ sơ.`,
        },
      ];
    case 'NomineeRefused':
      return [
        {
          kind: 'refusal',
          matter: `refused:${event.data.stage}:${event.data.nomineeId}`,
          link,
          to: unit,
          subject: 'Một đối tượng không được đề nghị',
          text: `${own}: ${round.bodies[event.data.stage].label} không đề nghị khen thưởng một đối tượng. Lý do ghi trong hồ sơ.`,
        },
      ];
    case 'DossierForwarded':
      return [
        {
          kind: 'arrival',
          matter: `forwarded:${event.data.batchId}:${dossierId}`,
          link,
          to: unit,
          subject: 'Hồ sơ được chuyển đến Sở Nội vụ',
          text: `${own}: ${counted(event.data.nomineeIds)} đã được chuyển đến ${round.bodies.home_affairs.label}.`,
        },
      ];
    case 'AppraisalOverdue':
      return [
        {
          kind: 'overdue',
          matter: `overdue:${event.data.stage}:${dossierId}:${submissions}`,
          link: `/appraisals/${dossierId}`,
          subject: 'Hồ sơ quá thời hạn thẩm định',
          text: `${own}: ${counted(event.data.nomineeIds)} đã quá thời hạn thẩm định (${untilTheEndOf(event.data.before)}).`,
          to: { roles: [`${event.data.stage}_appraiser`], unitIds: [round.addressees[event.data.stage]] },
        },
      ];
    case 'DraftLapsed':
      return [
        {
          kind: 'overdue',
          matter: `lapsed:${dossierId}:${event.data.before}`,
          link,
          to: unit,
          subject: 'Hồ sơ chưa nộp đã quá thời hạn',
          text: `${own} chưa được nộp; thời hạn là ${untilTheEndOf(event.data.before)}.`,
        },
      ];
    default:
      return [];
  }
}

const counted = (nomineeIds: readonly string[]): string => `${nomineeIds.length} đối tượng`;
