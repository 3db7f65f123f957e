import { Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { FollowUps } from '../../dossier/follow-up.service.js';
import { releaseAtOnce } from '../../places/release-places/release-places.endpoint.js';
import { removeNominee } from './remove-nominee.js';

export class RemoveNomineeCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: { readonly dossierId: string; readonly nomineeId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/nominees/:nomineeId/remove')
export class RemoveNomineeEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Đưa đối tượng ra khỏi hồ sơ', description: 'Chỗ của đối tượng được trả lại.' })
  remove(
    @Param('dossierId') dossierId: string,
    @Param('nomineeId') nomineeId: string,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new RemoveNomineeCommand({ dossierId, nomineeId }, actor, context));
  }
}

@CommandHandler(RemoveNomineeCommand)
export class RemoveNomineeHandler implements ICommandHandler<RemoveNomineeCommand> {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly followUps: FollowUps,
  ) {}

  async execute({ data: { dossierId, nomineeId }, actor, context }: RemoveNomineeCommand): Promise<CommandReceipt> {
    const receipt = await this.dossiers.decide({
      command: 'remove-nominee',
      dossierId,
      actor,
      context,
      decide: (dossier) => removeNominee({ nomineeId, by: actor.personId }, dossier),
    });
    if (!receipt.dryRun)
      await this.followUps.attempt(releaseAtOnce({ dossierId, nomineeIds: [nomineeId], reason: 'removed' }, context));
    return receipt;
  }
}
