import { fold } from '#platform/vietnamese-text';
import { type Awards, proposalsOf } from './awards-of-round.js';

export type DecisionNumberTaken = {
  readonly code: 'DECISION_NUMBER_TAKEN';
  readonly pointer: string;
  readonly number: string;
  readonly proposalId: string;
};

/** In one round a decision number stands for one document, an award's or a revocation's. */
export function faultsOfNumber(number: string, pointer: string, awards: Awards): readonly DecisionNumberTaken[] {
  const taken = proposalsOf(awards).find(
    (proposal) =>
      proposal.situation === 'Decided' &&
      [proposal.decision.number, ...Object.values(proposal.revocations).map(({ decision }) => decision.number)].some(
        (other) => isSameNumber(number, other),
      ),
  );
  return taken ? [{ code: 'DECISION_NUMBER_TAKEN', pointer, number, proposalId: taken.proposalId }] : [];
}

export const isSameNumber = (one: string, other: string): boolean => foldedNumber(one) === foldedNumber(other);

/** `Số 512 / QĐ–UBND` is `512/qd-ubnd`, however it was typed. */
export const foldedNumber = (number: string): string => withoutItsWord(number).replaceAll(' ', '');

/** Folded, and a number in it without the word that people put before it. */
export const withoutItsWord = (text: string): string => fold(text).replace(/(?:\bquyet dinh )?\bso[.:]? ?(?=\d)/g, '');
