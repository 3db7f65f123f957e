import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { UnitReader } from '#contexts/organisation.module';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { RoundDecisions } from '../round-decisions.service.js';
import { GrantLateAcceptanceBody } from './grant-late-acceptance.dto.js';
import { grantLateAcceptance } from './grant-late-acceptance.js';

export class GrantLateAcceptanceCommand extends Command<CommandReceipt> {
  constructor(
    readonly roundId: string,
    readonly data: GrantLateAcceptanceBody,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Đợt khen thưởng')
@Controller('rounds/:roundId/grant-late-acceptance')
export class GrantLateAcceptanceEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Cho phép nộp muộn một hồ sơ, hoặc mọi hồ sơ của một đơn vị trước một ngày' })
  grantLateAcceptance(
    @Param('roundId') roundId: string,
    @Body() body: GrantLateAcceptanceBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new GrantLateAcceptanceCommand(roundId, body, actor, context));
  }
}

@CommandHandler(GrantLateAcceptanceCommand)
export class GrantLateAcceptanceHandler implements ICommandHandler<GrantLateAcceptanceCommand> {
  constructor(
    private readonly decisions: RoundDecisions,
    private readonly units: UnitReader,
  ) {}

  async execute({ roundId, data, actor, context }: GrantLateAcceptanceCommand): Promise<CommandReceipt> {
    const unit = await this.units.unit(data.unitId);
    return this.decisions.decide({
      command: 'grant-late-acceptance',
      roundId,
      actor,
      context,
      decide: (round, pack) => grantLateAcceptance(data, round, pack, unit, context.at),
    });
  }
}
