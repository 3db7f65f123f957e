import type { OutcomeKind, ProposedNominee } from '#contexts/awards';
import type { DecideAwardsBody, RoundDetailsAnswer } from '../../../api/generated';

export interface DecisionDraft {
  readonly number: string;
  readonly date: string;
  readonly signer: string;
  readonly outcomes: readonly { readonly outcome: OutcomeKind | ''; readonly reason: string }[];
}

/** The Chairman awards what the city awards; what the state awards he only proposes. */
export const outcomesOffered = ({ tier }: Pick<RoundDetailsAnswer, 'tier'>): readonly OutcomeKind[] =>
  tier === 'city' ? ['awarded', 'declined', 'proposed_to_higher_level'] : ['proposed_to_higher_level', 'declined'];

export const decisionBody = (
  { number, date, signer, outcomes }: DecisionDraft,
  nominees: readonly ProposedNominee[],
): DecideAwardsBody => ({
  decision: { number: number.trim(), date, signer: signer.trim() },
  outcomes: nominees.map(({ nomineeId }, index) => {
    const { outcome, reason } = outcomes[index]!;
    return { nomineeId, outcome: outcome as OutcomeKind, ...(outcome === 'declined' && { reason: reason.trim() }) };
  }),
});

/** How many get each outcome, for whoever is about to sign. */
export const countsOf = (
  { outcomes }: Pick<DecisionDraft, 'outcomes'>,
  offered: readonly OutcomeKind[],
): readonly { outcome: OutcomeKind; count: number }[] =>
  offered
    .map((outcome) => ({ outcome, count: outcomes.filter((one) => one.outcome === outcome).length }))
    .filter(({ count }) => count > 0);
