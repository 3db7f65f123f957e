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
import { type ReturnNominee, returnNominee } from './return-nominee.js';

export class ReturnNomineeCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: ReturnNominee & { readonly dossierId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Thẩm định')
@Controller('dossiers/:dossierId/nominees/:nomineeId/return')
export class ReturnNomineeEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Trả lại một đối tượng',
    description: 'Để đơn vị bổ sung, hoàn thiện. Đối tượng vẫn giữ chỗ trong hạn mức.',
  })
  return(
    @Param('dossierId') dossierId: string,
    @Param('nomineeId') nomineeId: string,
    @Body() body: ReturnBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new ReturnNomineeCommand({ ...body, dossierId, nomineeId }, actor, context));
  }
}

@CommandHandler(ReturnNomineeCommand)
export class ReturnNomineeHandler implements ICommandHandler<ReturnNomineeCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data: { dossierId, ...command }, actor, context }: ReturnNomineeCommand): Promise<CommandReceipt> {
    return this.dossiers.decide({
      command: 'return-nominee',
      dossierId,
      actor,
      context,
      decide: (dossier, rules) =>
        returnNominee(command, dossier, rules, appraiserOf(actor, rules.route), dayOf(context.at)),
    });
  }
}
