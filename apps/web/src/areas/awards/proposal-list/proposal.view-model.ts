import type { ProposalSituation } from '#contexts/awards';
import type { AppraisalQueueItem, RoundDetailsAnswer } from '../../../api/generated';
import type { Tone } from '../../../ui/display/tag';
import type { Proposal } from './proposal';

export const situationTone = (situation: ProposalSituation): Tone =>
  (({ Compiled: 'neutral', Reviewed: 'info', SubmittedToChairman: 'warning', Decided: 'success' }) as const)[situation];

/** The form as the plan names it. */
export const formLabel = (form: string, round: Pick<RoundDetailsAnswer, 'awards'> | undefined): string =>
  round?.awards.find((named) => named.form === form)?.label ?? form;

export interface ProposalBodies {
  readonly isHomeAffairs: boolean;
  readonly isCouncil: boolean;
  readonly isChairman: boolean;
}

/** What this person may do with a proposal as it stands. */
export function deedsOn(situation: ProposalSituation, { isHomeAffairs, isCouncil, isChairman }: ProposalBodies) {
  const open = situation === 'Compiled' || situation === 'Reviewed';
  return {
    compileAgain: isHomeAffairs && open,
    submit: isHomeAffairs && open,
    recordOpinion: isCouncil && situation === 'Compiled',
    decide: isChairman && situation === 'SubmittedToChairman',
    revoke: isChairman && situation === 'Decided',
  };
}

export interface Candidate {
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly unitId: string;
  readonly name: string;
}

/** Whom home affairs found eligible and no other proposal of the round holds. */
export function candidates(
  queue: readonly AppraisalQueueItem[],
  proposals: readonly Proposal[],
  own: string | undefined,
): readonly Candidate[] {
  const taken = new Set(
    proposals
      .filter(({ proposalId }) => proposalId !== own)
      .flatMap(({ nominees }) => nominees.map(({ nomineeId }) => nomineeId)),
  );
  return queue
    .filter(({ stage }) => stage === 'home_affairs')
    .flatMap(({ dossierId, unitId, nominees }) =>
      nominees
        .filter(({ appraised, nomineeId }) => appraised && !taken.has(nomineeId))
        .map(({ nomineeId, name }) => ({ dossierId, unitId, nomineeId, name })),
    );
}

/** A nominee with everything that was said and decided about it, numbered as in the list. */
export const linesOf = ({ nominees, council, outcomes, revocations }: Proposal) =>
  nominees.map((nominee, index) => ({
    ...nominee,
    number: index + 1,
    opinion: council?.opinions.find(({ nomineeId }) => nomineeId === nominee.nomineeId),
    outcome: outcomes.find(({ nomineeId }) => nomineeId === nominee.nomineeId),
    revocation: revocations.find(({ nomineeId }) => nomineeId === nominee.nomineeId),
  }));

export type ProposalLine = ReturnType<typeof linesOf>[number];
