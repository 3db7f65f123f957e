import { type RoundRules, sourceOf, type WrongAddressee, wrongAddressee } from '#contexts/programmes';
import { dayOf, isBefore, lastPermittedDay } from '#platform/calendar';
import { accepted, type Decision, rejected, unless } from '#platform/event-sourcing';
import type { Batch, BatchEvent, BatchLetter, ForwardedBatch } from '../batch.js';
import type { Dossiers, Held } from '../../dossier/holds/held.js';
import { faultsOfUnits, type OverQuota, type UnitsOverQuota } from '../../places/over-quota/over-quota.js';
import { toBody } from '../../dossier/whereabouts.js';
import type { DeadlinePassed } from '../../submitting/submit-dossier/submission-deadline.js';
import { type CompilationRejection, compile, type DossierToForward } from './compile-batch.js';

export interface ForwardBatch {
  readonly batchId: string;
  readonly roundId: string;
  readonly addressee: string;
  readonly dossiers: readonly DossierToForward[];
  readonly letter: BatchLetter;
  readonly by: string;
  readonly at: string;
}

export type ForwardBatchRejection =
  | CompilationRejection
  | { readonly code: 'BATCH_ID_TAKEN'; readonly batchId: string }
  | WrongAddressee
  | OverQuota
  | Omit<DeadlinePassed, 'nomineeIds'>
  | { readonly code: 'LETTER_DATE_IN_FUTURE'; readonly pointer: string; readonly date: string; readonly today: string };

export type ForwardBatchRules = Pick<RoundRules, 'addressees' | 'bodies' | 'deadline'>;

/** All or nothing: one wrong dossier holds back the batch, and every wrong one is named. */
export function forwardBatch(
  command: ForwardBatch,
  batch: Batch,
  dossiers: Dossiers,
  rules: ForwardBatchRules,
  held?: Held,
  units: UnitsOverQuota = new Map(),
): Decision<BatchEvent, ForwardBatchRejection> {
  const { batchId, roundId, addressee, letter, by } = command;
  if (batch.situation === 'Forwarded')
    return isRepeated(command, batch) ? accepted() : rejected({ code: 'BATCH_ID_TAKEN', batchId });

  const compilation = compile(held?.parts ?? command.dossiers, roundId, dossiers, held?.attempt);
  const listed = compilation.dossiers.map(({ unitId }, index) => ({ unitId, pointer: `/dossiers/${index}` }));
  const rejections = [
    ...faultsOfLetter(command),
    ...faultsOfHandOver(command, rules),
    ...compilation.rejections,
    ...faultsOfUnits(listed, units),
  ];
  return unless(rejections, () => [
    {
      type: 'BatchForwarded',
      data: {
        batchId,
        roundId,
        sender: rules.addressees.education,
        to: toBody('home_affairs', addressee),
        dossiers: compilation.dossiers,
        letter,
        attempt: held?.attempt,
        by,
      },
    },
  ]);
}

const isRepeated = ({ letter, dossiers }: ForwardBatch, batch: ForwardedBatch): boolean =>
  letter.number === batch.letter.number &&
  dossiers.length === batch.dossiers.length &&
  dossiers.every(({ dossierId }) => batch.dossiers.some((forwarded) => forwarded.dossierId === dossierId));

function faultsOfLetter({ letter, at }: ForwardBatch): ForwardBatchRejection[] {
  const today = dayOf(at);
  return letter.date > today
    ? [{ code: 'LETTER_DATE_IN_FUTURE', pointer: '/letter/date', date: letter.date, today }]
    : [];
}

/** No other date moves the hand-over than an extension of the round: not even a Saturday. */
function faultsOfHandOver(
  { roundId, addressee, at }: ForwardBatch,
  rules: ForwardBatchRules,
): readonly ForwardBatchRejection[] {
  const handOver = rules.deadline('home_affairs');
  const passed = handOver && !isBefore(at, handOver.before);
  return [
    ...wrongAddressee(addressee, 'home_affairs', rules),
    ...(passed
      ? [
          {
            code: 'DEADLINE_PASSED',
            roundId,
            before: handOver.before,
            lastDay: lastPermittedDay(handOver.before),
            ...sourceOf(handOver),
          } as const,
        ]
      : []),
  ];
}
