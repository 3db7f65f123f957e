import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, automationActor } from '#contexts/organisation';
import { followUp, FollowUps, MarkNomineesSubmittedCommand } from '#contexts/nominations.module';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { AwardDecisions } from '../award-decisions.service.js';
import type { AwardEvent } from '../award-events.js';
import {
  markItsDossiers,
  name as automationName,
} from '../when-a-proposal-is-submitted-mark-its-dossiers/mark-its-dossiers.js';
import { SubmitToChairmanBody } from './submit-to-chairman.dto.js';
import { submitToChairman } from './submit-to-chairman.js';

export class SubmitToChairmanCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: SubmitToChairmanBody & { readonly roundId: string; readonly proposalId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Khen thưởng')
@Controller('rounds/:roundId/proposals/:proposalId/submit-to-chairman')
export class SubmitToChairmanEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Trình Chủ tịch Ủy ban nhân dân Thành phố',
    description: 'Sơ kết, tổng kết cấp Thành phố: trước hội nghị ít nhất 30 ngày làm việc.',
  })
  submit(
    @Param('roundId') roundId: string,
    @Param('proposalId') proposalId: string,
    @Body() body: SubmitToChairmanBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new SubmitToChairmanCommand({ ...body, roundId, proposalId }, actor, context));
  }
}

@CommandHandler(SubmitToChairmanCommand)
export class SubmitToChairmanHandler implements ICommandHandler<SubmitToChairmanCommand> {
  constructor(
    private readonly awards: AwardDecisions,
    private readonly followUps: FollowUps,
  ) {}

  async execute({
    data: { roundId, proposalId, addressee },
    actor,
    context,
  }: SubmitToChairmanCommand): Promise<CommandReceipt> {
    const receipt = await this.awards.decide({
      command: 'submit-to-chairman',
      roundId,
      proposalId,
      actor,
      context,
      decide: (awards, dossiers, rules) =>
        submitToChairman(
          { proposalId, addressee: addressee ?? rules.addressees.chairman, by: actor.personId, at: context.at },
          awards,
          dossiers,
          rules,
        ),
    });
    if (!receipt.dryRun) await this.markDossiers(receipt.events as AwardEvent[], context);
    return receipt;
  }

  private async markDossiers(events: readonly AwardEvent[], context: CommandContext): Promise<void> {
    const automation = automationActor(automationName);
    for (const dossier of events.flatMap((event) =>
      event.type === 'SubmittedToChairman' ? markItsDossiers(event.data) : [],
    )) {
      const next = { ...followUp(context, `mark-nominees-submitted ${dossier.dossierId}`), actor: automation.personId };
      await this.followUps.attempt(new MarkNomineesSubmittedCommand(dossier, automation, next));
    }
  }
}
