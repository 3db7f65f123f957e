import { accepted, type Decision, own, rejected, unless } from '#platform/event-sourcing';
import type { AwardEvent, SignedDocument } from '../award-events.js';
import type { Awards, DecidedProposal } from '../awards-of-round.js';
import { isSameNumber } from '../decision-number.js';
import { proposalIn, type ProposalRejection } from '../proposal-in.js';
import { type DateInFuture, faultsOfDate, faultsOfText, type TextRequired } from '../rules-of-form.js';

export interface RevokeAward {
  readonly proposalId: string;
  readonly nomineeId: string;
  readonly reason: string;
  readonly decision: SignedDocument;
  readonly by: string;
}

export type RevokeAwardRejection =
  | ProposalRejection
  | TextRequired
  | DateInFuture
  | { readonly code: 'AWARD_NOT_FOUND'; readonly pointer: string; readonly nomineeId: string }
  | { readonly code: 'ALREADY_REVOKED'; readonly nomineeId: string; readonly number: string; readonly date: string }
  | {
      readonly code: 'DECISION_NUMBER_TAKEN';
      readonly pointer: string;
      readonly number: string;
      readonly proposalId: string;
    }
  | {
      readonly code: 'REVOCATION_BEFORE_DECISION';
      readonly pointer: string;
      readonly date: string;
      readonly decidedOn: string;
    };

/** What was awarded stays in the history; the revocation is added to it. One decision may revoke several awards. */
export function revokeAward(
  command: RevokeAward,
  awards: Awards,
  today: string,
): Decision<AwardEvent, RevokeAwardRejection> {
  const { proposalId, nomineeId, reason, decision } = command;
  const { proposal, refusal } = proposalIn(awards, proposalId, 'Decided');
  if (refusal) return rejected(refusal);
  if (!proposal.outcomes.some((outcome) => outcome.nomineeId === nomineeId && outcome.outcome === 'awarded')) {
    return rejected({ code: 'AWARD_NOT_FOUND', pointer: '/nomineeId', nomineeId });
  }
  const revoked = own(proposal.revocations, nomineeId)?.decision;
  if (revoked)
    return isSameNumber(revoked.number, decision.number)
      ? accepted()
      : rejected({ code: 'ALREADY_REVOKED', nomineeId, ...revoked });

  return unless(
    [
      ...faultsOfText(reason, '/reason'),
      ...faultsOfText(decision.number, '/decision/number'),
      ...faultsOfDate(decision.date, '/decision/date', today),
      ...faultsOfOrder(decision, proposal),
    ],
    () => [{ type: 'AwardRevoked', data: command }],
  );
}

function faultsOfOrder(
  { number, date }: SignedDocument,
  { decision, proposalId }: DecidedProposal,
): readonly RevokeAwardRejection[] {
  return [
    ...(isSameNumber(number, decision.number)
      ? [{ code: 'DECISION_NUMBER_TAKEN', pointer: '/decision/number', number, proposalId } as const]
      : []),
    ...(date < decision.date
      ? [{ code: 'REVOCATION_BEFORE_DECISION', pointer: '/decision/date', date, decidedOn: decision.date } as const]
      : []),
  ];
}
