import type { ForwardedBatch, ForwardedDossier } from '../batch.js';

export interface BatchRow {
  readonly id: string;
  readonly roundId: string;
  readonly sender: string;
  readonly addressee: string;
  readonly letterNumber: string;
  readonly letterDate: string;
  readonly forwardedAt: string;
  readonly nominees: number;
  readonly dossiers: readonly ForwardedDossier[];
}

export function projectBatch(batch: ForwardedBatch, at: string): BatchRow {
  const { batchId, roundId, sender, to, letter, dossiers } = batch;
  const nominees = dossiers.reduce((sum, { nomineeIds }) => sum + nomineeIds.length, 0);
  return {
    id: batchId,
    roundId,
    sender,
    addressee: to.unitId,
    letterNumber: letter.number,
    letterDate: letter.date,
    forwardedAt: at,
    nominees,
    dossiers,
  };
}
