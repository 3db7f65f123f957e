import { Body, Controller, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PermissionTable, UnitReader } from '#contexts/organisation.module';
import type { RoundRules } from '#contexts/programmes';
import { RoundRulesReader } from '#contexts/programmes.module';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, Refused, SignedIn } from '#platform/http';
import { type Batch, batchAggregate, type BatchEvent, batchStream } from '../batch.js';
import { HandOvers } from '../../dossier/holds/hand-over.service.js';
import { QuotaGate } from '../../places/over-quota/quota-gate.service.js';
import { compile } from './compile-batch.js';
import { ForwardBatchBody } from './forward-batch.dto.js';
import { forwardBatch } from './forward-batch.js';

export class ForwardBatchCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: ForwardBatchBody,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Thẩm định')
@Controller('batches')
export class ForwardBatchEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Tổng hợp, chuyển hồ sơ',
    description:
      'Sở Giáo dục và Đào tạo tổng hợp các đối tượng đã thẩm định, chuyển Sở Nội vụ. Một hồ sơ sai thì cả danh sách chưa được chuyển.',
  })
  forward(
    @Body() body: ForwardBatchBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new ForwardBatchCommand(body, actor, context));
  }
}

@CommandHandler(ForwardBatchCommand)
export class ForwardBatchHandler implements ICommandHandler<ForwardBatchCommand> {
  constructor(
    private readonly handOvers: HandOvers,
    private readonly rounds: RoundRulesReader,
    private readonly units: UnitReader,
    private readonly permissions: PermissionTable,
    private readonly quotas: QuotaGate,
  ) {}

  async execute({ data, actor, context }: ForwardBatchCommand): Promise<CommandReceipt> {
    const { rulesVersion, addressees } = await this.rulesFor(actor, data.roundId, context.at);
    const { batchId = context.commandId, addressee = addressees.home_affairs } = data;
    const command = { ...data, batchId, addressee, by: actor.personId };
    return this.handOvers.carryOut<Batch, BatchEvent>({
      owner: { stream: batchStream(batchId), id: batchId },
      aggregate: batchAggregate,
      context: { ...context, rulesVersion },
      by: actor.personId,
      statedIn: (batch) =>
        batch.situation === 'Forwarded' ? { attempt: batch.attempt, parts: batch.dossiers } : undefined,
      abandonedIn: ({ abandoned }) => abandoned,
      dossierIdsIn: () => data.dossiers.map(({ dossierId }) => dossierId),
      rulesAt: async (at, listed) => {
        const rules = await this.rulesFor(actor, data.roundId, at);
        const units = await this.quotas.unitsOf(listed, data.roundId, at);
        return (batch, dossiers, held) => forwardBatch({ ...command, at }, batch, dossiers, rules, held, units);
      },
      partsOf: (events) => events.flatMap((event) => (event.type === 'BatchForwarded' ? event.data.dossiers : [])),
      faultsOf: (part, dossier) => compile([part], data.roundId, new Map([[part.dossierId, dossier]])).rejections,
    });
  }

  /** The rules as they are for the education department, whose hand-over date may have been extended. */
  private async rulesFor(actor: Actor, roundId: string, at: string): Promise<RoundRules> {
    for (const { role, unitId } of actor.assignments) {
      const unit = role === 'education_appraiser' ? await this.units.unit(unitId) : undefined;
      const rules = unit && (await this.rounds.rulesFor(roundId, unit, at));
      if (unit && !rules) throw new Refused({ code: 'ROUND_NOT_FOUND', pointer: '/roundId', roundId });
      const refusal =
        rules && this.permissions.permit('forward-batch', actor, { heldBy: [rules.addressees.education] });
      if (rules && !refusal) return rules;
    }
    throw new Refused({ code: 'NOT_PERMITTED', command: 'forward-batch' });
  }
}
