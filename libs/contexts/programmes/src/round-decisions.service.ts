import { Injectable } from '@nestjs/common';
import type { Actor } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import { type CommandContext, type Decision, rejected } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import { type CommandReceipt, receiptOf, Refused } from '#platform/http';
import type { Pack } from './pack/pack.js';
import { type OpenedRound, type Round, roundAggregate, type RoundEvent, roundStream } from './round.js';
import { RoundReader } from './round-reader.service.js';

interface RoundCommand {
  /** Its name in the permission table. */
  readonly command: string;
  readonly roundId: string;
  readonly actor: Actor;
  readonly context: CommandContext;
  decide(round: OpenedRound, pack: Pack): Decision<RoundEvent>;
}

/** The way of every command about a round that was opened: who may, under which pack, then the decision. */
@Injectable()
export class RoundDecisions {
  constructor(
    private readonly runner: DecisionRunner,
    private readonly rounds: RoundReader,
    private readonly permissions: PermissionTable,
  ) {}

  async decide({ command, roundId, actor, context, decide }: RoundCommand): Promise<CommandReceipt> {
    const found = await this.rounds.round(roundId);
    if (!found) throw new Refused({ code: 'ROUND_NOT_FOUND', roundId });
    const pack = await this.rounds.packOf(found.round);
    const outcome = await this.runner.run<Round, RoundEvent>({
      stream: roundStream(roundId),
      aggregate: roundAggregate,
      context: { ...context, rulesVersion: `${found.round.packId}@${found.round.packVersion}` },
      decide: (round) => {
        if (round.situation === 'Planned') throw new Error(`Round ${roundId} was open a moment ago`);
        const refusal = this.permissions.permit(command, actor, { situation: round.situation });
        return refusal ? rejected(refusal) : decide(round, pack);
      },
    });
    return receiptOf(outcome);
  }
}
