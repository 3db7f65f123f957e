import { Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PersonReader } from '#contexts/organisation.module';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { appraiserOf } from '../appraisal.js';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { claimDossier } from './claim-dossier.js';

export class ClaimDossierCommand extends Command<CommandReceipt> {
  constructor(
    readonly dossierId: string,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Thẩm định')
@Controller('dossiers/:dossierId/claim')
export class ClaimDossierEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Nhận thẩm định hồ sơ',
    description: 'Để người khác cùng cơ quan không làm trùng việc; không ngăn họ thẩm định khi cần.',
  })
  claim(
    @Param('dossierId') dossierId: string,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new ClaimDossierCommand(dossierId, actor, context));
  }
}

@CommandHandler(ClaimDossierCommand)
export class ClaimDossierHandler implements ICommandHandler<ClaimDossierCommand> {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly people: PersonReader,
  ) {}

  async execute({ dossierId, actor, context }: ClaimDossierCommand): Promise<CommandReceipt> {
    const {
      dossier: { claims },
    } = await this.dossiers.open(dossierId, context.at);
    const people = await this.people.names(Object.values(claims).filter((personId) => personId !== undefined));
    return this.dossiers.decide({
      command: 'claim-dossier',
      dossierId,
      actor,
      context,
      decide: (dossier, rules) => claimDossier(dossier, appraiserOf(actor, rules.route), people),
    });
  }
}
