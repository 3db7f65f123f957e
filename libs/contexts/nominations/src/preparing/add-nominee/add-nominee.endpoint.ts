import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { countsAs } from '../nominee-rules.js';
import { PlacesFirst } from '../../places/places-first.service.js';
import { AddNomineeDto } from './add-nominee.dto.js';
import { addNominee } from './add-nominee.js';

export class AddNomineeCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: AddNomineeDto & { readonly dossierId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/nominees')
export class AddNomineeEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Thêm đối tượng',
    description: 'Đối tượng giữ một chỗ trong số lượng được đề nghị của đơn vị.',
  })
  add(
    @Param('dossierId') dossierId: string,
    @Body() body: AddNomineeDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new AddNomineeCommand({ ...body, dossierId }, actor, context));
  }
}

@CommandHandler(AddNomineeCommand)
export class AddNomineeHandler implements ICommandHandler<AddNomineeCommand> {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly placesFirst: PlacesFirst,
  ) {}

  async execute({ data, actor, context }: AddNomineeCommand): Promise<CommandReceipt> {
    const { dossierId, nomineeId = context.commandId } = data;
    const { dossier, rules } = await this.dossiers.open(dossierId, context.at);
    const { roundId, unitId, life } = dossier;
    const nominee = { ...data, nomineeId, life, by: actor.personId, at: context.at };
    return this.placesFirst.enter({
      command: 'add-nominee',
      actor,
      context,
      reservation: { roundId, unitId, dossierId, life, nominees: [{ nomineeId, kind: countsAs(nominee, rules) }] },
      decide: (now, current, unit) => addNominee(nominee, now, current, unit),
    });
  }
}
