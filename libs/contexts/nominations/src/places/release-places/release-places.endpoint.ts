import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Actor, automationActor } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import type { CommandContext } from '#platform/event-sourcing';
import { type CommandReceipt, Refused } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { followUp } from '../../dossier/follow-up.service.js';
import type { ReleaseReason } from '../quota-ledger.js';
import { QuotaPlaces } from '../quota-places.service.js';

export interface LeftPlaces {
  readonly dossierId: string;
  readonly nomineeIds: readonly string[];
  readonly reason: ReleaseReason;
  /** The life that ended; absent for nominees who are gone for good. */
  readonly life?: number;
}

/** Given by automations, and right away by the command that made the nominees leave. */
export class ReleasePlacesCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: LeftPlaces,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** What a command does right after its own event, in the name of the automation that would do it otherwise. */
export function releaseAtOnce(data: LeftPlaces, context: CommandContext): ReleasePlacesCommand {
  const automation = automationActor('when-a-nominee-leaves-release-its-place');
  return new ReleasePlacesCommand(data, automation, {
    ...followUp(context, `release-places ${data.nomineeIds.join(' ')}`),
    actor: automation.personId,
  });
}

@CommandHandler(ReleasePlacesCommand)
export class ReleasePlacesHandler implements ICommandHandler<ReleasePlacesCommand> {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly places: QuotaPlaces,
    private readonly permissions: PermissionTable,
  ) {}

  async execute({ data, actor, context }: ReleasePlacesCommand): Promise<CommandReceipt> {
    const refusal = this.permissions.permit('release-places', actor, {});
    if (refusal) throw new Refused(refusal);
    const { dossierId, nomineeIds, reason } = data;
    const { dossier } = await this.dossiers.open(dossierId, context.at);
    const { roundId, unitId } = dossier;
    return this.places.release(
      { roundId, unitId, dossierId, nomineeIds, reason, life: data.life ?? dossier.life },
      context,
    );
  }
}
