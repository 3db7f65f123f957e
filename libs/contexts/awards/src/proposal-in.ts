import { own } from '#platform/event-sourcing';
import type { Awards, Proposal, ProposalSituation } from './awards-of-round.js';

export type ProposalRejection =
  | { readonly code: 'PROPOSAL_NOT_FOUND'; readonly proposalId: string }
  | {
      readonly code: 'WRONG_SITUATION';
      readonly situation: ProposalSituation;
      readonly allowed: readonly ProposalSituation[];
    };

type Found<Situation extends ProposalSituation> =
  | { readonly proposal: Extract<Proposal, { situation: Situation }>; readonly refusal?: undefined }
  | { readonly proposal?: undefined; readonly refusal: ProposalRejection };

/** The proposal, if it is where the command needs it to be. */
export function proposalIn<Situation extends ProposalSituation>(
  awards: Awards,
  proposalId: string,
  ...allowed: readonly Situation[]
): Found<Situation> {
  const proposal = own(awards.proposals, proposalId);
  if (!proposal) return { refusal: { code: 'PROPOSAL_NOT_FOUND', proposalId } };
  if (!isIn(proposal, allowed)) return { refusal: { code: 'WRONG_SITUATION', situation: proposal.situation, allowed } };
  return { proposal };
}

const isIn = <Situation extends ProposalSituation>(
  proposal: Proposal,
  allowed: readonly Situation[],
): proposal is Extract<Proposal, { situation: Situation }> =>
  allowed.some((situation) => situation === proposal.situation);
