import type { AwardOutcome, CouncilOpinion, ProposedNominee, Revocation, SignedDocument } from '#contexts/awards';
import type { ProposalItem } from '../../../api/generated';

/** What the API describes as plain objects, in the words of the context. */
interface ProposalParts {
  readonly nominees: readonly ProposedNominee[];
  readonly council?: {
    readonly sessionDate: string;
    readonly minutesNumber: string;
    readonly opinions: readonly CouncilOpinion[];
  } | null;
  readonly decision?: (SignedDocument & { readonly signer: string }) | null;
  readonly outcomes: readonly AwardOutcome[];
  readonly revocations: readonly (Revocation & { readonly nomineeId: string })[];
}

export type Proposal = Omit<ProposalItem, keyof ProposalParts> & ProposalParts;
