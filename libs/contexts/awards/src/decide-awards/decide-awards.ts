import type { RoundRules } from '#contexts/programmes';
import { type Decision, rejected, unless } from '#platform/event-sourcing';
import type { AwardEvent, AwardOutcome, OutcomeKind, SignedDocument } from '../award-events.js';
import { formOf } from '../award-forms.js';
import type { Awards } from '../awards-of-round.js';
import { type DecisionNumberTaken, faultsOfNumber } from '../decision-number.js';
import { faultsOfLeadTime, type LeadTimeRejection } from '../lead-time.js';
import { proposalIn, type ProposalRejection } from '../proposal-in.js';
import {
  type DateInFuture,
  type EachOnceRejection,
  faultsOfDate,
  faultsOfEachOnce,
  faultsOfText,
  type TextRequired,
} from '../rules-of-form.js';
import type { Dossiers } from '../standing.js';
import { type AuthorityRules, faultsOfOutcomes, type OutcomeRejection } from './outcomes.js';

export interface DecideAwards {
  readonly proposalId: string;
  readonly decision: SignedDocument & { readonly signer: string };
  /** One for every nominee. */
  readonly outcomes: readonly { readonly nomineeId: string; readonly outcome: OutcomeKind; readonly reason?: string }[];
  readonly by: string;
}

export type DecideAwardsRules = AuthorityRules & Pick<RoundRules, 'leadTime' | 'workingDaysLeft'>;

export type DecideAwardsRejection =
  | ProposalRejection
  | OutcomeRejection
  | LeadTimeRejection
  | TextRequired
  | DateInFuture
  | EachOnceRejection
  | DecisionNumberTaken
  | {
      readonly code: 'DECISION_BEFORE_SUBMISSION';
      readonly pointer: string;
      readonly date: string;
      readonly submittedOn: string;
    };

export function decideAwards(
  command: DecideAwards,
  awards: Awards,
  dossiers: Dossiers,
  rules: DecideAwardsRules,
  today: string,
): Decision<AwardEvent, DecideAwardsRejection> {
  const { proposalId, decision, by } = command;
  const { proposal, refusal } = proposalIn(awards, proposalId, 'SubmittedToChairman');
  if (refusal) return rejected(refusal);

  const { submittedOn } = proposal;
  const rejections: DecideAwardsRejection[] = [
    ...faultsOfText(decision.number, '/decision/number'),
    ...faultsOfText(decision.signer, '/decision/signer'),
    ...faultsOfDate(decision.date, '/decision/date', today),
    ...faultsOfNumber(decision.number, '/decision/number', awards),
    ...faultsOfLeadTime('decision', decision.date, rules),
    ...faultsOfEachOnce(command.outcomes, proposal.nominees, '/outcomes'),
    ...faultsOfOutcomes(command.outcomes, proposal, rules, dossiers),
  ];
  if (decision.date < submittedOn)
    rejections.push({
      code: 'DECISION_BEFORE_SUBMISSION',
      pointer: '/decision/date',
      date: decision.date,
      submittedOn,
    });

  const formDecided = { form: proposal.form, formLabel: formOf(proposal.form, rules)?.label };
  const outcomes = proposal.nominees.flatMap((nominee): readonly AwardOutcome[] => {
    const decided = command.outcomes.find(({ nomineeId }) => nomineeId === nominee.nomineeId);
    if (!decided) return [];
    const { outcome, reason } = decided;
    return [{ ...nominee, outcome, reason, ...(outcome !== 'declined' && formDecided) }];
  });
  return unless(rejections, () => [
    { type: 'AwardsDecided', data: { proposalId, roundId: rules.roundId, decision, outcomes, by } },
  ]);
}
