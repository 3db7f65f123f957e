import { type Decision, rejected, unless } from '#platform/event-sourcing';
import type { AwardEvent, CouncilOpinion } from '../award-events.js';
import type { Awards } from '../awards-of-round.js';
import { proposalIn, type ProposalRejection } from '../proposal-in.js';
import {
  type DateInFuture,
  type EachOnceRejection,
  faultsOfDate,
  faultsOfEachOnce,
  faultsOfText,
  type TextRequired,
} from '../rules-of-form.js';

export interface RecordCouncilOpinion {
  readonly proposalId: string;
  /** yyyy-mm-dd */
  readonly sessionDate: string;
  readonly minutesNumber: string;
  /** One for every nominee. The council advises; the Chairman decides. */
  readonly opinions: readonly CouncilOpinion[];
  readonly by: string;
}

export type RecordCouncilOpinionRejection = ProposalRejection | TextRequired | DateInFuture | EachOnceRejection;

export function recordCouncilOpinion(
  command: RecordCouncilOpinion,
  awards: Awards,
  today: string,
): Decision<AwardEvent, RecordCouncilOpinionRejection> {
  const { proposalId, sessionDate, minutesNumber, opinions } = command;
  const { proposal, refusal } = proposalIn(awards, proposalId, 'Compiled');
  if (refusal) return rejected(refusal);
  const rejections = [
    ...faultsOfText(minutesNumber, '/minutesNumber'),
    ...faultsOfDate(sessionDate, '/sessionDate', today),
    ...faultsOfEachOnce(opinions, proposal.nominees, '/opinions'),
    ...opinions.flatMap(({ opinion, remark }, index) =>
      opinion === 'not_agreed' ? faultsOfText(remark, `/opinions/${index}/remark`) : [],
    ),
  ];
  return unless(rejections, () => [
    { type: 'CouncilOpinionRecorded', data: { ...command, minutesNumber: minutesNumber.trim() } },
  ]);
}
