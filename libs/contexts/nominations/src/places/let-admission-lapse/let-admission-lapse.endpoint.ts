import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import type { CommandReceipt } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { QuotaPlaces } from '../quota-places.service.js';
import { fillsItsPlace, type LetAdmissionLapse, letAdmissionLapse } from './let-admission-lapse.js';

export class LetAdmissionLapseCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: LetAdmissionLapse & { readonly dossierId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(LetAdmissionLapseCommand)
export class LetAdmissionLapseHandler implements ICommandHandler<LetAdmissionLapseCommand> {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly places: QuotaPlaces,
  ) {}

  async execute({ data, actor, context }: LetAdmissionLapseCommand): Promise<CommandReceipt> {
    const { dossierId, nomineeId, life } = data;
    const receipt = await this.dossiers.decide({
      command: 'let-admission-lapse',
      dossierId,
      actor,
      context,
      decide: (dossier) => letAdmissionLapse(data, dossier),
    });
    // the dossier is shut against the nominee now, so what it says of the place stays true
    const { dossier } = await this.dossiers.open(dossierId, context.at);
    if (!fillsItsPlace(dossier, data)) {
      const { roundId, unitId } = dossier;
      await this.places.release(
        { roundId, unitId, dossierId, life, nomineeIds: [nomineeId], reason: 'lapsed' },
        context,
      );
    }
    return receipt;
  }
}
