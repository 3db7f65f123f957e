import { Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { appraiserOf } from '../appraisal.js';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { releaseClaim } from './release-claim.js';

export class ReleaseClaimCommand extends Command<CommandReceipt> {
  constructor(
    readonly dossierId: string,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Thẩm định')
@Controller('dossiers/:dossierId/release-claim')
export class ReleaseClaimEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Thôi nhận thẩm định hồ sơ',
    description: 'Của chính mình, hoặc thay cho đồng nghiệp vắng mặt.',
  })
  release(
    @Param('dossierId') dossierId: string,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new ReleaseClaimCommand(dossierId, actor, context));
  }
}

@CommandHandler(ReleaseClaimCommand)
export class ReleaseClaimHandler implements ICommandHandler<ReleaseClaimCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ dossierId, actor, context }: ReleaseClaimCommand): Promise<CommandReceipt> {
    return this.dossiers.decide({
      command: 'release-claim',
      dossierId,
      actor,
      context,
      decide: (dossier, rules) => releaseClaim(dossier, appraiserOf(actor, rules.route)),
    });
  }
}
