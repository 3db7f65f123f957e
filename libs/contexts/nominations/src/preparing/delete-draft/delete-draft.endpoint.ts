import { Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { FollowUps } from '../../dossier/follow-up.service.js';
import { releaseAtOnce } from '../../places/release-places/release-places.endpoint.js';
import { deleteDraft } from './delete-draft.js';

export class DeleteDraftCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: { readonly dossierId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/delete-draft')
export class DeleteDraftEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Xóa hồ sơ dự thảo',
    description: 'Chỉ hồ sơ chưa gửi lần nào. Chỗ của mọi đối tượng được trả lại; hồ sơ không còn trong danh sách.',
  })
  delete(
    @Param('dossierId') dossierId: string,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new DeleteDraftCommand({ dossierId }, actor, context));
  }
}

@CommandHandler(DeleteDraftCommand)
export class DeleteDraftHandler implements ICommandHandler<DeleteDraftCommand> {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly followUps: FollowUps,
  ) {}

  async execute({ data: { dossierId }, actor, context }: DeleteDraftCommand): Promise<CommandReceipt> {
    const receipt = await this.dossiers.decide({
      command: 'delete-draft',
      dossierId,
      actor,
      context,
      decide: (dossier) => deleteDraft({ by: actor.personId }, dossier),
    });
    for (const { type, data } of receipt.dryRun ? [] : (receipt.events as DossierEvent[])) {
      if (type !== 'DraftDeleted') continue;
      await this.followUps.attempt(
        releaseAtOnce({ dossierId, nomineeIds: data.nomineeIds, life: data.life, reason: 'deleted' }, context),
      );
    }
    return receipt;
  }
}
