import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { appraiserOf } from '../appraisal.js';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { AppraiseNomineeBody } from './appraise-nominee.dto.js';
import { type AppraiseNominee, appraiseNominee } from './appraise-nominee.js';

export class AppraiseNomineeCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: AppraiseNominee & { readonly dossierId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Thẩm định')
@Controller('dossiers/:dossierId/nominees/:nomineeId/appraise')
export class AppraiseNomineeEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Thẩm định đạt',
    description: 'Đối tượng đạt mọi tiêu chí. Đối tượng chưa đạt thì trả lại hoặc không chấp nhận.',
  })
  appraise(
    @Param('dossierId') dossierId: string,
    @Param('nomineeId') nomineeId: string,
    @Body() body: AppraiseNomineeBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new AppraiseNomineeCommand({ ...body, dossierId, nomineeId }, actor, context));
  }
}

@CommandHandler(AppraiseNomineeCommand)
export class AppraiseNomineeHandler implements ICommandHandler<AppraiseNomineeCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data: { dossierId, ...command }, actor, context }: AppraiseNomineeCommand): Promise<CommandReceipt> {
    return this.dossiers.decide({
      command: 'appraise-nominee',
      dossierId,
      actor,
      context,
      decide: (dossier, rules) => appraiseNominee(command, dossier, rules, appraiserOf(actor, rules.route)),
    });
  }
}
