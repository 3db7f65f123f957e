import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import type { CommandReceipt } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { letDraftLapse } from './let-draft-lapse.js';

/** Given by the clock alone. */
export class LetDraftLapseCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: { readonly dossierId: string; readonly before: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(LetDraftLapseCommand)
export class LetDraftLapseHandler implements ICommandHandler<LetDraftLapseCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data: { dossierId, before }, actor, context }: LetDraftLapseCommand): Promise<CommandReceipt> {
    const { at } = context;
    return this.dossiers.decide({
      command: 'let-draft-lapse',
      dossierId,
      actor,
      context,
      decide: (dossier, rules) => letDraftLapse({ before, at }, dossier, rules),
    });
  }
}
