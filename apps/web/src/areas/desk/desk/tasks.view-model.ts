import type {
  AppraisalQueueItem,
  DossierItem,
  HeldRole,
  ProposalItem,
  RoundDetailsAnswer,
} from '../../../api/generated';
import { submissionDeadline } from '../../programmes/shared/round-details.view-model';
import type { DaysLeft } from '../../../ui/display/deadline.view-model';

export type TaskKind =
  | 'open-dossier'
  | 'finish-dossier'
  | 'mend-dossier'
  | 'appraise'
  | 'forward'
  | 'compile-proposal'
  | 'record-opinion'
  | 'submit-proposal'
  | 'decide';

/** One thing that waits for this person, and where it is done. */
export interface Task {
  readonly key: string;
  readonly kind: TaskKind;
  /** What people tell it from the others by: the round, the form of award, or the unit whose dossier it is. */
  readonly subject: string | { readonly unitId: string };
  readonly about: string;
  readonly nominees?: number;
  readonly href: string;
  readonly deadline?: DaysLeft;
}

/** What is needed of a round to say what waits in it. */
export type DeskRound = Pick<
  RoundDetailsAnswer,
  'roundId' | 'title' | 'situation' | 'deadlines' | 'extensions' | 'lateAcceptances' | 'awards' | 'councilReview'
>;

/**
 * Dossiers of which somebody lies at the unit; what was returned comes back once for all its nominees. A draft waits
 * only while it can still be submitted.
 */
export function dossierTasks(
  { inForce }: Pick<HeldRole, 'inForce'>,
  rounds: readonly DeskRound[],
  dossiers: readonly DossierItem[],
): readonly Task[] {
  return dossiers.flatMap((dossier): readonly Task[] => {
    const atUnit = dossier.heldBy.find(({ stage }) => stage === 'unit');
    const round = rounds.find(({ roundId }) => roundId === dossier.roundId);
    if (!atUnit || round?.situation === 'Closed') return [];
    const mayGo = inForce && (atUnit.timeLeft === undefined || atUnit.timeLeft.daysLeft > 0);
    if (dossier.situation === 'Draft' && !mayGo) return [];
    return [
      {
        key: dossier.dossierId,
        kind: dossier.situation === 'Draft' ? 'finish-dossier' : 'mend-dossier',
        subject: round?.title ?? dossier.roundId,
        about: dossier.unitName,
        nominees: atUnit.nominees,
        href: `/dossiers/${dossier.dossierId}`,
        ...(atUnit.timeLeft && { deadline: atUnit.timeLeft }),
      },
    ];
  });
}

/** Open rounds, still in time, in which the unit has nothing yet. */
export function openingTasks(
  { unitId, unitName, inForce }: HeldRole,
  rounds: readonly DeskRound[],
  dossiers: readonly DossierItem[],
): readonly Task[] {
  if (!inForce) return [];
  return rounds.flatMap((round): readonly Task[] => {
    const deadline = submissionDeadline(round);
    const extended = extensionFor(round, unitId);
    if (
      round.situation !== 'Open' ||
      isTooLate(round, unitId) ||
      dossiers.some((dossier) => dossier.roundId === round.roundId && dossier.unitId === unitId)
    )
      return [];
    const lastDay = deadline?.lastPermittedDay?.day;
    return [
      {
        key: `open-${round.roundId}-${unitId}`,
        kind: 'open-dossier',
        subject: round.title,
        about: unitName,
        href: '/dossiers/open',
        ...(!extended &&
          lastDay !== undefined &&
          deadline?.daysLeft !== undefined && {
            deadline: { lastDay, daysLeft: deadline.daysLeft, workingDaysLeft: deadline.workingDaysLeft },
          }),
      },
    ];
  });
}

const extensionFor = (round: DeskRound, unitId: string) =>
  round.extensions.find(
    (extension) => extension.step === submissionDeadline(round)?.step && extension.unitId === unitId,
  );

function isTooLate(round: DeskRound, unitId: string): boolean {
  if (round.lateAcceptances.some((late) => late.unitId === unitId && !('dossierId' in late.covers) && !late.passed))
    return false;
  return (extensionFor(round, unitId) ?? submissionDeadline(round))?.passed ?? false;
}

/** What a colleague has claimed waits for the colleague. Once everybody is appraised, the dossier is to be sent on. */
export function appraisalTasks(queue: readonly AppraisalQueueItem[], personId: string): readonly Task[] {
  return queue
    .filter(({ claimedBy }) => !claimedBy || claimedBy.personId === personId)
    .map(({ dossierId, roundId, roundTitle, unitId, stage, nominees, lastDay, daysLeft, workingDaysLeft }): Task => {
      const waiting = nominees.filter(({ appraised }) => !appraised).length;
      const onward = {
        education: { kind: 'forward', href: `/appraisals?round=${roundId}` },
        home_affairs: { kind: 'compile-proposal', href: `/proposals/${roundId}/compile` },
      } as const;
      return {
        key: `${stage}-${dossierId}`,
        ...(waiting > 0 ? { kind: 'appraise', href: `/appraisals/${dossierId}` } : onward[stage]),
        subject: { unitId },
        about: roundTitle,
        nominees: waiting || nominees.length,
        ...(lastDay !== undefined && daysLeft !== undefined && { deadline: { lastDay, daysLeft, workingDaysLeft } }),
      };
    });
}

/** What waits for an opinion, for the way to the Chairman, for a decision: each for whoever gives it. */
export function proposalTasks(
  proposals: readonly ProposalItem[],
  round: DeskRound,
  roles: readonly HeldRole['role'][],
): readonly Task[] {
  return proposals.flatMap(({ proposalId, form, situation, nominees }): readonly Task[] => {
    const kind = nextStep(situation, round.councilReview.required);
    if (!kind || !roles.includes(stepOf[kind])) return [];
    const label = round.awards.find((award) => award.form === form)?.label ?? form;
    return [
      {
        key: proposalId,
        kind,
        subject: label,
        about: round.title,
        nominees: nominees.length,
        href: `/proposals/${round.roundId}/${proposalId}`,
      },
    ];
  });
}

const stepOf = {
  'record-opinion': 'council_secretary',
  'submit-proposal': 'home_affairs_appraiser',
  decide: 'chairman',
} as const;

function nextStep(situation: ProposalItem['situation'], councilRequired: boolean): keyof typeof stepOf | undefined {
  switch (situation) {
    case 'Compiled':
      return councilRequired ? 'record-opinion' : 'submit-proposal';
    case 'Reviewed':
      return 'submit-proposal';
    case 'SubmittedToChairman':
      return 'decide';
    case 'Decided':
      return undefined;
  }
}
