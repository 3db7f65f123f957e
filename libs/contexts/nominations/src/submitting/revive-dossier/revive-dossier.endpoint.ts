import { Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { livingNomineesOf } from '../../dossier/dossier.js';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { countsAs } from '../../preparing/nominee-rules.js';
import { PlacesFirst } from '../../places/places-first.service.js';
import { nextLife, reviveDossier } from './revive-dossier.js';

export class ReviveDossierCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: { readonly dossierId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/revive')
export class ReviveDossierEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Lập lại hồ sơ đã rút',
    description: 'Giữ chỗ lại cho mọi đối tượng của hồ sơ, hoặc không giữ cho ai.',
  })
  revive(
    @Param('dossierId') dossierId: string,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new ReviveDossierCommand({ dossierId }, actor, context));
  }
}

@CommandHandler(ReviveDossierCommand)
export class ReviveDossierHandler implements ICommandHandler<ReviveDossierCommand> {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly placesFirst: PlacesFirst,
  ) {}

  async execute({ data: { dossierId }, actor, context }: ReviveDossierCommand): Promise<CommandReceipt> {
    const { dossier, rules } = await this.dossiers.open(dossierId, context.at);
    const { roundId, unitId } = dossier;
    const life = nextLife(dossier);
    const nominees = livingNomineesOf(dossier).map((nominee) => ({
      nomineeId: nominee.nomineeId,
      kind: countsAs(nominee, rules),
    }));
    const revival = { life, nomineeIds: nominees.map(({ nomineeId }) => nomineeId), by: actor.personId };
    return this.placesFirst.enter({
      command: 'revive-dossier',
      actor,
      context,
      reservation: { roundId, unitId, dossierId, life, nominees },
      decide: (now, current) => reviveDossier(revival, now, current),
    });
  }
}
