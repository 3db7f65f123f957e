import { Injectable } from '@nestjs/common';
import type { QuotaRule } from '#contexts/programmes';
import type { CommandContext } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import { type CommandReceipt, receiptOf } from '#platform/http';
import { followUp } from '../dossier/follow-up.service.js';
import { type QuotaLedger, quotaLedgerAggregate, type QuotaLedgerEvent, quotaLedgerStream } from './quota-ledger.js';
import { type ReleasePlaces, releasePlaces } from './release-places/release-places.js';
import { type ReservePlaces, reservePlaces } from './reserve-places/reserve-places.js';

/** Reads and writes the quota ledgers. */
@Injectable()
export class QuotaPlaces {
  constructor(private readonly runner: DecisionRunner) {}

  async ledger(roundId: string, unitId: string): Promise<QuotaLedger> {
    const { state } = await this.runner.state<QuotaLedger, QuotaLedgerEvent>(
      quotaLedgerStream(roundId, unitId),
      quotaLedgerAggregate,
    );
    return state;
  }

  /** @throws Refused when the places would pass the quota; none is reserved then */
  async reserve(
    command: ReservePlaces,
    quota: QuotaRule | undefined,
    context: CommandContext,
  ): Promise<CommandReceipt> {
    const step = JSON.stringify([
      'reserve-places',
      command.dossierId,
      command.life,
      command.nominees.map(({ nomineeId, kind }) => [nomineeId, kind]),
    ]);
    return this.decide(command, followUp(context, step), (ledger) => reservePlaces(command, ledger, quota));
  }

  async release(command: ReleasePlaces, context: CommandContext): Promise<CommandReceipt> {
    const step = JSON.stringify(['release-places', command.dossierId, command.life, command.nomineeIds]);
    return this.decide(command, followUp(context, step), (ledger) => releasePlaces(command, ledger));
  }

  private async decide(
    { roundId, unitId }: ReservePlaces | ReleasePlaces,
    context: CommandContext,
    decide: (ledger: QuotaLedger) => ReturnType<typeof reservePlaces>,
  ): Promise<CommandReceipt> {
    const stream = quotaLedgerStream(roundId, unitId);
    return receiptOf(
      await this.runner.run<QuotaLedger, QuotaLedgerEvent>({
        stream,
        aggregate: quotaLedgerAggregate,
        context,
        decide,
      }),
    );
  }
}
