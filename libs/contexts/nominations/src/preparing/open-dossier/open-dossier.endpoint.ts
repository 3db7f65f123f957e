import { Body, Controller, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PermissionTable, UnitReader } from '#contexts/organisation.module';
import { RoundRulesReader } from '#contexts/programmes.module';
import type { CommandContext } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import { CommandAction, type CommandReceipt, GivenContext, receiptOf, Refused, SignedIn } from '#platform/http';
import { type Dossier, dossierAggregate, dossierStream } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { OpenDossierDto } from './open-dossier.dto.js';
import { openDossier } from './open-dossier.js';

export class OpenDossierCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: OpenDossierDto,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers')
export class OpenDossierEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Lập hồ sơ', description: 'Một đơn vị lập hồ sơ đề nghị khen thưởng trong một đợt.' })
  open(
    @Body() body: OpenDossierDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new OpenDossierCommand(body, actor, context));
  }
}

@CommandHandler(OpenDossierCommand)
export class OpenDossierHandler implements ICommandHandler<OpenDossierCommand> {
  constructor(
    private readonly runner: DecisionRunner,
    private readonly rounds: RoundRulesReader,
    private readonly units: UnitReader,
    private readonly permissions: PermissionTable,
  ) {}

  async execute({ data, actor, context }: OpenDossierCommand): Promise<CommandReceipt> {
    const { roundId, unitId, dossierId = context.commandId } = data;
    const refusal = this.permissions.permit('open-dossier', actor, { unitId });
    if (refusal) throw new Refused(refusal);
    const unit = await this.units.unit(unitId);
    if (!unit) throw new Refused({ code: 'UNIT_NOT_FOUND', pointer: '/unitId', unitId });
    const rules = await this.rounds.rulesFor(roundId, unit, context.at);
    if (!rules) throw new Refused({ code: 'ROUND_NOT_FOUND', pointer: '/roundId', roundId });
    const outcome = await this.runner.run<Dossier, DossierEvent>({
      stream: dossierStream(dossierId),
      aggregate: dossierAggregate,
      context: { ...context, rulesVersion: rules.rulesVersion },
      decide: (dossier) =>
        openDossier({ dossierId, roundId, unitId, by: actor.personId, at: context.at }, dossier, rules, unit),
    });
    return receiptOf(outcome);
  }
}
