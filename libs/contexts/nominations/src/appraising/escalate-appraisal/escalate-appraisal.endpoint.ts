import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import type { CommandReceipt } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { type EscalateAppraisal, escalateAppraisal } from './escalate-appraisal.js';

/** Given by the clock alone. */
export class EscalateAppraisalCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: Omit<EscalateAppraisal, 'at'> & { readonly dossierId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(EscalateAppraisalCommand)
export class EscalateAppraisalHandler implements ICommandHandler<EscalateAppraisalCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data, actor, context }: EscalateAppraisalCommand): Promise<CommandReceipt> {
    const command = { ...data, at: context.at };
    return this.dossiers.decide({
      command: 'escalate-appraisal',
      dossierId: data.dossierId,
      actor,
      context,
      decide: (dossier) => escalateAppraisal(command, dossier),
    });
  }
}
