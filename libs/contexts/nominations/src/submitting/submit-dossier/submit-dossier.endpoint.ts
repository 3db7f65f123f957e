import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { lookupCode } from '../lookup-code.adapter.js';
import { PossibleDuplicates } from '../../preparing/possible-duplicates/possible-duplicates.adapter.js';
import { SubmissionReceipt, SubmitDossierDto } from './submit-dossier.dto.js';
import { placesOf } from '../../places/quota-ledger.js';
import { QuotaPlaces } from '../../places/quota-places.service.js';
import { submitDossier } from './submit-dossier.js';

export class SubmitDossierCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: SubmitDossierDto & { readonly dossierId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/submit')
export class SubmitDossierEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Nộp hồ sơ',
    description: 'Lần đầu nộp mọi đối tượng; lần sau nộp lại những đối tượng đã bị trả.',
    receipt: SubmissionReceipt,
  })
  async submit(
    @Param('dossierId') dossierId: string,
    @Body() body: SubmitDossierDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<SubmissionReceipt> {
    const receipt = await this.commands.execute(new SubmitDossierCommand({ ...body, dossierId }, actor, context));
    return { ...receipt, lookupCode: lookupCode('dossier', dossierId) };
  }
}

@CommandHandler(SubmitDossierCommand)
export class SubmitDossierHandler implements ICommandHandler<SubmitDossierCommand> {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly duplicates: PossibleDuplicates,
    private readonly places: QuotaPlaces,
  ) {}

  async execute({ data, actor, context }: SubmitDossierCommand): Promise<CommandReceipt> {
    const { dossierId, ...rest } = data;
    const found = await this.dossiers.open(dossierId, context.at);
    const duplicates = await this.duplicates.of(found.dossier, found.rules, context.at);
    const ledger = await this.places.ledger(found.dossier.roundId, found.dossier.unitId);
    return this.dossiers.decide({
      command: 'submit-dossier',
      dossierId,
      actor,
      context,
      decide: (dossier, rules, unit) =>
        submitDossier(
          { ...rest, by: actor.personId, at: context.at },
          dossier,
          rules,
          unit,
          duplicates,
          placesOf(ledger),
        ),
    });
  }
}
