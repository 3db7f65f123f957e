import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import type { CommandReceipt } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { type MarkNomineesSubmitted, markNomineesSubmitted } from './mark-nominees-submitted.js';

/** Given by the awards context when a proposal is submitted to the Chairman. */
export class MarkNomineesSubmittedCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: MarkNomineesSubmitted,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(MarkNomineesSubmittedCommand)
export class MarkNomineesSubmittedHandler implements ICommandHandler<MarkNomineesSubmittedCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data, actor, context }: MarkNomineesSubmittedCommand): Promise<CommandReceipt> {
    const { dossierId } = data;
    return this.dossiers.decide({
      command: 'mark-nominees-submitted',
      dossierId,
      actor,
      context,
      decide: (dossier, { route }) => markNomineesSubmitted(data, dossier, route),
    });
  }
}
