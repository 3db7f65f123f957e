import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { FollowUps } from '../../dossier/follow-up.service.js';
import { releaseAtOnce } from '../../places/release-places/release-places.endpoint.js';
import { WithdrawDossierDto } from './withdraw-dossier.dto.js';
import { withdrawDossier } from './withdraw-dossier.js';

export class WithdrawDossierCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: WithdrawDossierDto & { readonly dossierId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/withdraw')
export class WithdrawDossierEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Rút hồ sơ', description: 'Chỗ của mọi đối tượng trong hồ sơ được trả lại.' })
  withdraw(
    @Param('dossierId') dossierId: string,
    @Body() body: WithdrawDossierDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new WithdrawDossierCommand({ ...body, dossierId }, actor, context));
  }
}

@CommandHandler(WithdrawDossierCommand)
export class WithdrawDossierHandler implements ICommandHandler<WithdrawDossierCommand> {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly followUps: FollowUps,
  ) {}

  async execute({ data: { dossierId, reason }, actor, context }: WithdrawDossierCommand): Promise<CommandReceipt> {
    const receipt = await this.dossiers.decide({
      command: 'withdraw-dossier',
      dossierId,
      actor,
      context,
      decide: (dossier, { route }) => withdrawDossier({ reason, by: actor.personId }, dossier, route),
    });
    for (const { type, data } of receipt.dryRun ? [] : (receipt.events as DossierEvent[])) {
      if (type !== 'DossierWithdrawn') continue;
      await this.followUps.attempt(
        releaseAtOnce({ dossierId, nomineeIds: data.nomineeIds, life: data.life, reason: 'withdrawn' }, context),
      );
    }
    return receipt;
  }
}
