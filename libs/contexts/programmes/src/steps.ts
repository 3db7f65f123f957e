import type { Arrival, Body, Pack } from './pack/pack.js';
import type { OpenedRound } from './round.js';
import { bodyOf, stagesOf } from './round-kind.js';

/** What nominees pass on to a stage under a deadline that can be set and extended, and between whom. */
export interface Step {
  readonly step: string;
  readonly stage: string;
  readonly printed: Arrival;
  /** Absent where the nominating units send. */
  readonly sender?: Body;
  readonly receiver: Body;
}

/** In the order in which nominees pass them. */
export function stepsOf(round: Pick<OpenedRound, 'occasion' | 'tier'>, pack: Pack): readonly Step[] {
  return stagesOf(round, pack).flatMap(({ id, body, arriveBefore }, index, stages): readonly Step[] => {
    if (!arriveBefore) return [];
    const before = stages[index - 1];
    const sender = before && { sender: bodyOf(pack, before.body) };
    return [{ step: arriveBefore.step, stage: id, printed: arriveBefore, ...sender, receiver: bodyOf(pack, body) }];
  });
}

/** A step by the names of who sends and who receives, for sentences about it. */
export type NamedStep = { readonly step: string; readonly sender?: string; readonly receiver: string };

export const namesOf = ({ step, sender, receiver }: Step): NamedStep => ({
  step,
  ...(sender && { sender: sender.label }),
  receiver: receiver.label,
});

export const stepText = ({ sender = 'đơn vị', receiver }: Omit<NamedStep, 'step'>): string =>
  `${sender} gửi hồ sơ về ${receiver}`;

export type StepNotInRound = {
  readonly code: 'STEP_NOT_IN_ROUND';
  readonly pointer: string;
  readonly step: string;
  readonly steps: readonly NamedStep[];
};

export function stepOf(step: string, round: OpenedRound, pack: Pack): Step | StepNotInRound {
  const steps = stepsOf(round, pack);
  return (
    steps.find((candidate) => candidate.step === step) ?? {
      code: 'STEP_NOT_IN_ROUND',
      pointer: '/step',
      step,
      steps: steps.map(namesOf),
    }
  );
}
