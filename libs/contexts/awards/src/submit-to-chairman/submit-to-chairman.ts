import { type RoundRules, type WrongAddressee, wrongAddressee } from '#contexts/programmes';
import { dayOf } from '#platform/calendar';
import { type Decision, rejected, unless } from '#platform/event-sourcing';
import type { AwardEvent } from '../award-events.js';
import type { Awards, ProposalSituation } from '../awards.js';
import { faultsOfLeadTime, type LeadTimeRejection } from '../lead-time.js';
import { proposalIn, type ProposalRejection } from '../proposal-in.js';
import { type Dossiers, isStanding, standingOf, type StandingRejection } from '../standing.js';

export interface SubmitToChairman {
  readonly proposalId: string;
  readonly addressee: string;
  readonly by: string;
  readonly at: string;
}

export type SubmitToChairmanRules = Pick<
  RoundRules,
  'roundId' | 'bodies' | 'councilReviewRequired' | 'leadTime' | 'workingDaysLeft'
>;

export type SubmitToChairmanRejection =
  | ProposalRejection
  | StandingRejection
  | LeadTimeRejection
  | WrongAddressee
  | { readonly code: 'COUNCIL_REVIEW_REQUIRED'; readonly ref: string; readonly wording: string };

export function submitToChairman(
  { proposalId, addressee, by, at }: SubmitToChairman,
  awards: Awards,
  dossiers: Dossiers,
  rules: SubmitToChairmanRules,
): Decision<AwardEvent, SubmitToChairmanRejection> {
  const { proposal, refusal } = proposalIn(awards, proposalId, 'Compiled', 'Reviewed');
  if (refusal) return rejected(refusal);

  const day = dayOf(at);
  const { nominees, situation } = proposal;
  const notStanding = nominees.flatMap((nominee, index) => {
    const standing = standingOf(nominee, rules.roundId, ['home_affairs'], dossiers, `/nominees/${index}`);
    return isStanding(standing) ? [] : [standing];
  });
  const rejections: readonly SubmitToChairmanRejection[] = [
    ...wrongAddressee(addressee, 'chairman', rules),
    ...councilReviewMissing(situation, rules),
    ...faultsOfLeadTime('submit_to_chairman', day, rules),
    ...notStanding,
  ];
  const workingDaysLeft = rules.leadTime && rules.workingDaysLeft(day);
  return unless(rejections, () => [
    { type: 'SubmittedToChairman', data: { proposalId, addressee, day, workingDaysLeft, nominees, by } },
  ]);
}

/** 004:L221-L223: at state tier the council comes first; at city tier its review is welcome, not demanded. */
function councilReviewMissing(
  situation: ProposalSituation,
  { councilReviewRequired: { required, ref, wording } }: SubmitToChairmanRules,
): readonly SubmitToChairmanRejection[] {
  return required && situation !== 'Reviewed' ? [{ code: 'COUNCIL_REVIEW_REQUIRED', ref, wording }] : [];
}
