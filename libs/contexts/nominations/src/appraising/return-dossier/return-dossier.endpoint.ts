import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { dayOf } from '#platform/calendar';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { appraiserOf } from '../appraisal.js';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { ReturnBody } from '../return-reasons.dto.js';
import type { ReturnReasons } from '../return-reasons.js';
import { returnDossier } from './return-dossier.js';

export class ReturnDossierCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: ReturnReasons & { readonly dossierId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Thẩm định')
@Controller('dossiers/:dossierId/return')
export class ReturnDossierEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Trả lại cả hồ sơ',
    description: 'Để đơn vị bổ sung, hoàn thiện. Mọi đối tượng vẫn giữ chỗ trong hạn mức.',
  })
  return(
    @Param('dossierId') dossierId: string,
    @Body() body: ReturnBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new ReturnDossierCommand({ ...body, dossierId }, actor, context));
  }
}

@CommandHandler(ReturnDossierCommand)
export class ReturnDossierHandler implements ICommandHandler<ReturnDossierCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data: { dossierId, ...reasons }, actor, context }: ReturnDossierCommand): Promise<CommandReceipt> {
    return this.dossiers.decide({
      command: 'return-dossier',
      dossierId,
      actor,
      context,
      decide: (dossier, rules) =>
        returnDossier(reasons, dossier, rules, appraiserOf(actor, rules.route), dayOf(context.at)),
    });
  }
}
