import type { AwardEvent, AwardOutcome } from '#contexts/awards';
import type { RoundRules } from '#contexts/programmes';
import { inVietnamese } from '#platform/calendar';
import { nominatingAt, type Notice } from './notice.js';

export type RoundAtHand = Pick<RoundRules, 'roundId' | 'title' | 'review'>;

/**
 * Events of a round's awards that concern people who were not there. `unitOf`: the unit of a nominee, where the
 * event does not name it.
 */
export function aboutAwards(
  event: AwardEvent,
  round: RoundAtHand,
  unitOf: (nomineeId: string) => string | undefined,
): readonly Notice[] {
  const proposals = '/proposals';
  switch (event.type) {
    case 'ProposalCompiled':
      if (!round.review?.required) return [];
      return [
        {
          kind: 'arrival',
          matter: `compiled:${event.data.proposalId}`,
          link: proposals,
          subject: 'Danh sách chờ Hội đồng cho ý kiến',
          text: `${round.title}: danh sách ${event.data.nominees.length} đối tượng chờ Hội đồng Thi đua - Khen thưởng cho ý kiến.`,
          to: { roles: ['council_secretary'], unitIds: [round.review.body.unitId] },
        },
      ];
    case 'ProposalSubmitted':
    case 'SubmittedToChairman':
      return [
        {
          kind: 'arrival',
          matter: `to-chairman:${event.data.proposalId}:${event.data.day}`,
          link: proposals,
          subject: 'Tờ trình chờ quyết định',
          text: `${round.title}: ${event.data.nominees.length} đối tượng được trình để quyết định.`,
          to: { roles: ['chairman'], unitIds: [event.data.to.unitId] },
        },
      ];
    case 'AwardsDecided':
      return [...new Set(event.data.outcomes.map(({ unitId }) => unitId))].map((unitId) => ({
        kind: 'decision',
        matter: `decided:${event.data.proposalId}:${unitId}`,
        link: '/awards',
        to: nominatingAt([unitId]),
        subject: `Quyết định số ${event.data.decision.number}`,
        text: `${round.title}: Quyết định số ${event.data.decision.number} ngày ${inVietnamese(event.data.decision.date)} ${summary(event.data.outcomes.filter((outcome) => outcome.unitId === unitId))}.`,
      }));
    case 'AwardRevoked': {
      const unitId = unitOf(event.data.nomineeId);
      if (unitId === undefined) return [];
      const { number, date } = event.data.decision;
      return [
        {
          kind: 'decision',
          matter: `revoked:${event.data.proposalId}:${event.data.nomineeId}`,
          link: '/awards',
          to: nominatingAt([unitId]),
          subject: 'Một quyết định khen thưởng bị thu hồi',
          text: `${round.title}: khen thưởng đối với một đối tượng của đơn vị bị thu hồi theo Quyết định số ${number} ngày ${inVietnamese(date)}.`,
        },
      ];
    }
    case 'CouncilOpinionRecorded':
    case 'ProposalSubmissionAbandoned':
      return [];
  }
}

const words = [
  ['awarded', 'được khen thưởng'],
  ['declined', 'không được khen thưởng'],
  ['proposed_to_higher_level', 'được đề nghị cấp trên'],
] as const;

function summary(outcomes: readonly AwardOutcome[]): string {
  const parts = words
    .map(([kind, word]) => ({ word, count: outcomes.filter(({ outcome }) => outcome === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}`)
    .join(', ');
  return `đối với ${outcomes.length} đối tượng của đơn vị: ${parts}`;
}
