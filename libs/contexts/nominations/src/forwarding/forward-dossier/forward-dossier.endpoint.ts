import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import type { CommandReceipt } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { type ForwardDossier, forwardDossier } from './forward-dossier.js';

/** Given by forward-batch right after its own event, and by its automation. */
export class ForwardDossierCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: ForwardDossier,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ForwardDossierCommand)
export class ForwardDossierHandler implements ICommandHandler<ForwardDossierCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data, actor, context }: ForwardDossierCommand): Promise<CommandReceipt> {
    const { dossierId } = data;
    return this.dossiers.decide({
      command: 'forward-dossier',
      dossierId,
      actor,
      context,
      decide: (dossier, { route }) => forwardDossier(data, dossier, route),
    });
  }
}
