import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import type { CommandReceipt } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { type RecordNomineeDecision, recordNomineeDecision } from './record-nominee-decision.js';

/** Given by the awards context when the competent authority has decided. */
export class RecordNomineeDecisionCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: RecordNomineeDecision,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(RecordNomineeDecisionCommand)
export class RecordNomineeDecisionHandler implements ICommandHandler<RecordNomineeDecisionCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data, actor, context }: RecordNomineeDecisionCommand): Promise<CommandReceipt> {
    const { dossierId } = data;
    return this.dossiers.decide({
      command: 'record-nominee-decision',
      dossierId,
      actor,
      context,
      decide: (dossier, { route }) => recordNomineeDecision(data, dossier, route),
    });
  }
}
