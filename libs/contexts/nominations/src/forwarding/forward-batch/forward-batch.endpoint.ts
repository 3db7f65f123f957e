import { Body, Controller, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import type { RoundRules } from '#contexts/programmes';
import { RoundRulesReader } from '#contexts/programmes.module';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, Refused, SignedIn } from '#platform/http';
import { type Batch, batchAggregate, type BatchEvent, batchStream } from '../batch.js';
import { worksAt } from '../../dossier/works-at.js';
import { HandOvers } from '../../dossier/holds/hand-over.service.js';
import { QuotaGate } from '../../places/over-quota/quota-gate.service.js';
import { compile } from './compile-batch.js';
import { ForwardBatchBody } from './forward-batch.dto.js';
import { forwardBatch, type Passage, passagesOf } from './forward-batch.js';

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
    private readonly permissions: PermissionTable,
    private readonly quotas: QuotaGate,
  ) {}

  async execute({ data, actor, context }: ForwardBatchCommand): Promise<CommandReceipt> {
    const { rules: general, passage } = await this.passageFor(actor, data.roundId, context.at);
    const { batchId = context.commandId, addressee = passage.receiver.body.unitId } = data;
    const command = { ...data, batchId, addressee, by: actor.personId };
    return this.handOvers.carryOut<Batch, BatchEvent>({
      owner: { stream: batchStream(batchId), id: batchId },
      aggregate: batchAggregate,
      context: { ...context, rulesVersion: general.rulesVersion },
      by: actor.personId,
      statedIn: (batch) =>
        batch.situation === 'Forwarded' ? { attempt: batch.attempt, parts: batch.dossiers } : undefined,
      abandonedIn: ({ abandoned }) => abandoned,
      dossierIdsIn: () => data.dossiers.map(({ dossierId }) => dossierId),
      rulesAt: async (at, listed) => {
        const { rules } = await this.passageFor(actor, data.roundId, at);
        const units = await this.quotas.unitsOf(listed, data.roundId, at);
        return (batch, dossiers, held) =>
          forwardBatch({ ...command, at }, batch, dossiers, rules, passage, held, units);
      },
      partsOf: (events) => events.flatMap((event) => (event.type === 'BatchForwarded' ? event.data.dossiers : [])),
      faultsOf: (part, dossier) =>
        compile([part], data.roundId, new Map([[part.dossierId, dossier]]), {
          sender: passage.sender,
          route: general.route,
        }).rejections,
    });
  }

  /** The rules as they are for the body of the actor, whose hand-over date may have been extended. */
  private async passageFor(
    actor: Actor,
    roundId: string,
    at: string,
  ): Promise<{ readonly rules: RoundRules; readonly passage: Passage }> {
    const general = await this.rounds.rulesFor(roundId, { unitId: 'any', category: 'any' }, at);
    if (!general) throw new Refused({ code: 'ROUND_NOT_FOUND', pointer: '/roundId', roundId });
    const passage = passagesOf(general.route).find(({ sender }) => worksAt(actor, sender, general.route));
    const heldBy = passage ? [passage.sender.body.unitId] : [];
    const refusal = this.permissions.permit('forward-batch', actor, { heldBy });
    if (!passage || refusal) throw new Refused(refusal ?? { code: 'NOT_PERMITTED', command: 'forward-batch' });
    const rules = await this.rounds.rulesFor(roundId, { unitId: passage.sender.body.unitId, category: 'any' }, at);
    return { rules: rules ?? general, passage };
  }
}
