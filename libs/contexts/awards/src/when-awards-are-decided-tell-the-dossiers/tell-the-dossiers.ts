import type { AwardEvent, OutcomeKind } from '../award-events.js';

export const name = 'when-awards-are-decided-tell-the-dossiers';

export interface DecisionOnNominee {
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly proposalId: string;
  readonly outcome: OutcomeKind;
}

export const tellTheDossiers = ({
  proposalId,
  outcomes,
}: Extract<AwardEvent, { type: 'AwardsDecided' }>['data']): readonly DecisionOnNominee[] =>
  outcomes.map(({ dossierId, nomineeId, outcome }) => ({ dossierId, nomineeId, proposalId, outcome }));
