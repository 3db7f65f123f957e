import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { appraiserOf } from '../appraisal.js';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { FollowUps } from '../../dossier/follow-up.service.js';
import { releaseAtOnce } from '../../places/release-places/release-places.endpoint.js';
import { ReasonsBody } from '../return-reasons.dto.js';
import { type RefuseNominee, refuseNominee } from './refuse-nominee.js';

export class RefuseNomineeCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: RefuseNominee & { readonly dossierId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Thẩm định')
@Controller('dossiers/:dossierId/nominees/:nomineeId/refuse')
export class RefuseNomineeEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Không chấp nhận một đối tượng',
    description: 'Đối tượng rời khỏi đợt xét; chỗ trong hạn mức được trả lại.',
  })
  refuse(
    @Param('dossierId') dossierId: string,
    @Param('nomineeId') nomineeId: string,
    @Body() body: ReasonsBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new RefuseNomineeCommand({ ...body, dossierId, nomineeId }, actor, context));
  }
}

@CommandHandler(RefuseNomineeCommand)
export class RefuseNomineeHandler implements ICommandHandler<RefuseNomineeCommand> {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly followUps: FollowUps,
  ) {}

  async execute({ data: { dossierId, ...command }, actor, context }: RefuseNomineeCommand): Promise<CommandReceipt> {
    const receipt = await this.dossiers.decide({
      command: 'refuse-nominee',
      dossierId,
      actor,
      context,
      decide: (dossier, rules) => refuseNominee(command, dossier, rules, appraiserOf(actor, rules.route)),
    });
    if (!receipt.dryRun) {
      await this.followUps.attempt(
        releaseAtOnce({ dossierId, nomineeIds: [command.nomineeId], reason: 'refused' }, context),
      );
    }
    return receipt;
  }
}
