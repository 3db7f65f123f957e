import { type DossierEvent, placeOf, roleAt } from '#contexts/nominations';
import { type RoundRules, stageOf } from '#contexts/programmes';
import { untilTheEndOf } from '#platform/calendar';
import { type Audience, nominatingAt, type Notice } from './notice.js';

/** What the notices of a dossier say besides the event. */
export interface DossierAtHand {
  readonly dossierId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly submissions: number;
  readonly round: Pick<RoundRules, 'title' | 'route'>;
}

/** Events of a dossier that concern people who were not there. */
export function aboutDossier(event: DossierEvent, at: DossierAtHand): readonly Notice[] {
  const { dossierId, unitName, submissions, round } = at;
  const link = `/dossiers/${dossierId}`;
  const unit = nominatingAt([at.unitId]);
  const bodyAt = (stage: string) => stageOf(round.route, stage)?.body.label ?? stage;
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
          to: { ...workingAt(event.data.to.stage, round), unitIds: [event.data.to.unitId] },
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
          text: `${own}: ${bodyAt(event.data.stage)} trả lại để bổ sung. Hạn nộp lại: ${untilTheEndOf(event.data.dueBefore)}. Lý do của từng đối tượng ghi trong hồ sơ.`,
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
          text: `${own}: ${bodyAt(event.data.stage)} không đề nghị khen thưởng một đối tượng. Lý do ghi trong hồ sơ.`,
        },
      ];
    case 'DossierForwarded':
      return [
        {
          kind: 'arrival',
          matter: `forwarded:${event.data.batchId}:${dossierId}`,
          link,
          to: unit,
          subject: `Hồ sơ được chuyển đến ${bodyAt(placeOf(event.data.to))}`,
          text: `${own}: ${counted(event.data.nomineeIds)} đã được chuyển đến ${bodyAt(placeOf(event.data.to))}.`,
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
          to: workingAt(event.data.stage, round),
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

function workingAt(stage: string, { route }: DossierAtHand['round']): Audience {
  const rule = stageOf(route, stage);
  return rule ? { roles: [roleAt(rule, route)], unitIds: [rule.body.unitId] } : { roles: [], unitIds: [] };
}

const counted = (nomineeIds: readonly string[]): string => `${nomineeIds.length} đối tượng`;
