import { Body, Controller, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import type { CommandContext } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import { CommandAction, type CommandReceipt, GivenContext, receiptOf, Refused, SignedIn } from '#platform/http';
import { type Round, roundAggregate, type RoundEvent, roundIdOf, roundStream } from '../round.js';
import { RoundReader } from '../round-reader.service.js';
import { OpenRoundBody } from './open-round.dto.js';
import { openRound } from './open-round.js';

export class OpenRoundCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: OpenRoundBody,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Đợt khen thưởng')
@Controller('rounds')
export class OpenRoundEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Mở đợt khen thưởng',
    description: 'Đợt chạy theo một phiên bản của gói quy định, từ lúc mở đến lúc đóng.',
  })
  openRound(
    @Body() body: OpenRoundBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new OpenRoundCommand(body, actor, context));
  }
}

@CommandHandler(OpenRoundCommand)
export class OpenRoundHandler implements ICommandHandler<OpenRoundCommand> {
  constructor(
    private readonly runner: DecisionRunner,
    private readonly rounds: RoundReader,
    private readonly permissions: PermissionTable,
  ) {}

  async execute({ data, actor, context }: OpenRoundCommand): Promise<CommandReceipt> {
    const refusal = this.permissions.permit('open-round', actor);
    if (refusal) throw new Refused(refusal);
    const { packId, occasion, year, tier } = data;
    const roundId = roundIdOf(occasion, year, tier);
    const packVersion = data.packVersion ?? (await this.versionFor(roundId, packId));
    const pack = await this.rounds.pack(packId, packVersion);
    if (!pack) throw new Refused({ code: 'PACK_NOT_FOUND', pointer: '/packId', packId, packVersion: data.packVersion });
    const outcome = await this.runner.run<Round, RoundEvent>({
      stream: roundStream(roundId),
      aggregate: roundAggregate,
      context: { ...context, rulesVersion: `${packId}@${packVersion}` },
      decide: (round) => openRound({ packId, packVersion, occasion, year, tier, by: actor.personId }, round, pack),
    });
    return receiptOf(outcome);
  }

  /** Without a version named, a round already open keeps its own, and a new one takes the latest. */
  private async versionFor(roundId: string, packId: string): Promise<number> {
    const found = await this.rounds.round(roundId);
    return found?.round.packId === packId ? found.round.packVersion : (await this.rounds.versions(packId)).length;
  }
}
