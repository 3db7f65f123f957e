import { fold } from '#platform/vietnamese-text';
import type { AwardEvent, ProposedNominee, SignedDocument } from '../award-events.js';
import type { Revocation } from '../awards-of-round.js';
import { foldedNumber } from '../decision-number.js';

/** One award of the register; a revoked one keeps what was decided. */
export interface AwardRow extends ProposedNominee {
  readonly id: string;
  readonly proposalId: string;
  readonly roundId: string;
  readonly form: string;
  readonly formLabel: string;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly signer: string;
  /** What it is found by (`searchTextOf`). */
  readonly searchText: string;
  readonly revocation: Revocation | null;
}

/** Name and decision number without accents: in parts for the search, as a whole for whoever verifies an award. */
export const searchTextOf = (name: string, number: string): string => `${fold(name)} ${foldedNumber(number)}`;

export const registerEvents = ['AwardsDecided', 'AwardRevoked'] as const;

type RegisterEvent = Extract<AwardEvent, { type: (typeof registerEvents)[number] }>;

const idOf = (proposalId: string, nomineeId: string): string => `${proposalId}/${nomineeId}`;

export function awardsTouched({ type, data }: RegisterEvent): readonly string[] {
  if (type === 'AwardRevoked') return [idOf(data.proposalId, data.nomineeId)];
  return data.outcomes
    .filter(({ outcome }) => outcome === 'awarded')
    .map(({ nomineeId }) => idOf(data.proposalId, nomineeId));
}

export function projectAward(
  row: AwardRow | undefined,
  { type, data }: RegisterEvent,
  id: string,
): AwardRow | undefined {
  if (type === 'AwardRevoked') return row && { ...row, revocation: { reason: data.reason, decision: data.decision } };
  const { proposalId, roundId, decision } = data;
  const awarded = data.outcomes.find(({ nomineeId }) => idOf(proposalId, nomineeId) === id);
  return awarded?.form === undefined
    ? undefined
    : entry(id, proposalId, roundId, decision, { formLabel: awarded.form, ...awarded, form: awarded.form });
}

function entry(
  id: string,
  proposalId: string,
  roundId: string,
  { number, date, signer }: SignedDocument & { readonly signer: string },
  {
    dossierId,
    nomineeId,
    unitId,
    name,
    kind,
    category,
    form,
    formLabel,
  }: ProposedNominee & Pick<AwardRow, 'form' | 'formLabel'>,
): AwardRow {
  const nominee = { dossierId, nomineeId, unitId, name, kind, category };
  return {
    id,
    proposalId,
    roundId,
    ...nominee,
    form,
    formLabel,
    decisionNumber: number,
    decisionDate: date,
    signer,
    searchText: searchTextOf(name, number),
    revocation: null,
  };
}
