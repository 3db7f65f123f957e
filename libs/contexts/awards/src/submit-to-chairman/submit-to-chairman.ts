import {
  faultsOfUnits,
  type Held,
  type NomineeHeld,
  type OverQuota,
  toBody,
  type UnitsOverQuota,
} from '#contexts/nominations';
import { type RoundRules, type WrongAddressee, wrongAddressee } from '#contexts/programmes';
import { dayOf } from '#platform/calendar';
import { type Decision, rejected, unless } from '#platform/event-sourcing';
import type { AwardEvent, ProposedNominee } from '../award-events.js';
import type { Awards, ProposalSituation } from '../awards-of-round.js';
import { faultsOfLeadTime, type LeadTimeRejection } from '../lead-time.js';
import { proposalIn, type ProposalRejection } from '../proposal-in.js';
import { type Dossiers, faultsOfSubmission, type StandingRejection } from '../standing.js';

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
  | NomineeHeld
  | OverQuota
  | { readonly code: 'PROPOSAL_COMPILED_ANEW' }
  | LeadTimeRejection
  | WrongAddressee
  | { readonly code: 'COUNCIL_REVIEW_REQUIRED'; readonly ref: string; readonly wording: string };

export function submitToChairman(
  { proposalId, addressee, by, at }: SubmitToChairman,
  awards: Awards,
  dossiers: Dossiers,
  rules: SubmitToChairmanRules,
  { held, units }: { readonly held?: Held; readonly units?: UnitsOverQuota } = {},
): Decision<AwardEvent, SubmitToChairmanRejection> {
  const { proposal, refusal } = proposalIn(awards, proposalId, 'Compiled', 'Reviewed');
  if (refusal) return rejected(refusal);

  const day = dayOf(at);
  const { nominees, situation } = proposal;
  const rejections: readonly SubmitToChairmanRejection[] = [
    ...wrongAddressee(addressee, 'chairman', rules),
    ...councilReviewMissing(situation, rules),
    ...faultsOfLeadTime('arrival', day, rules),
    ...(held && !isWhole(held, nominees) ? [{ code: 'PROPOSAL_COMPILED_ANEW' } as const] : []),
    ...faultsOfUnits(
      nominees.map(({ unitId }, index) => ({ unitId, pointer: `/nominees/${index}` })),
      units ?? new Map(),
    ),
    ...faultsOfSubmission(nominees, rules.roundId, dossiers, held?.attempt),
  ];
  const workingDaysLeft = rules.leadTime && rules.workingDaysLeft(day);
  return unless(rejections, () => [
    {
      type: 'ProposalSubmitted',
      data: {
        proposalId,
        to: toBody('chairman', addressee),
        day,
        workingDaysLeft,
        nominees,
        attempt: held?.attempt,
        by,
      },
    },
  ]);
}

/** Whether exactly the nominees of the list are held: it may have been compiled anew meanwhile. */
function isWhole({ parts }: Held, nominees: readonly ProposedNominee[]): boolean {
  const held = new Set(parts.flatMap(({ nomineeIds }) => nomineeIds));
  return held.size === nominees.length && nominees.every(({ nomineeId }) => held.has(nomineeId));
}

/** 004:L221-L223: at state tier the council comes first; at city tier its review is welcome, not demanded. */
function councilReviewMissing(
  situation: ProposalSituation,
  { councilReviewRequired: { required, ref, wording } }: SubmitToChairmanRules,
): readonly SubmitToChairmanRejection[] {
  return required && situation !== 'Reviewed' ? [{ code: 'COUNCIL_REVIEW_REQUIRED', ref, wording }] : [];
}
