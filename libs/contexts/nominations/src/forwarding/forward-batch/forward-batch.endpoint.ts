import { Body, Controller, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, automationActor } from '#contexts/organisation';
import { PermissionTable, UnitReader } from '#contexts/organisation.module';
import type { RoundRules } from '#contexts/programmes';
import { RoundRulesReader } from '#contexts/programmes.module';
import type { CommandContext } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import { CommandAction, type CommandReceipt, GivenContext, receiptOf, Refused, SignedIn } from '#platform/http';
import { type Batch, batchAggregate, type BatchEvent, batchStream } from '../batch.js';
import { type Dossier, dossierAggregate, dossierStream } from '../../dossier/dossier.js';
import { followUp, FollowUps } from '../../dossier/follow-up.service.js';
import { ForwardDossierCommand } from '../forward-dossier/forward-dossier.endpoint.js';
import {
  forwardItsDossiers,
  name as automationName,
} from '../when-a-batch-is-forwarded-forward-its-dossiers/forward-its-dossiers.js';
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
    private readonly runner: DecisionRunner,
    private readonly rounds: RoundRulesReader,
    private readonly units: UnitReader,
    private readonly permissions: PermissionTable,
    private readonly followUps: FollowUps,
  ) {}

  async execute({ data, actor, context }: ForwardBatchCommand): Promise<CommandReceipt> {
    const rules = await this.rulesFor(actor, data.roundId, context.at);
    const { batchId = context.commandId, addressee = rules.addressees.home_affairs } = data;
    const command = { ...data, batchId, addressee, by: actor.personId, at: context.at };
    const dossiers = await this.dossiersOf(data);
    const outcome = await this.runner.run<Batch, BatchEvent>({
      stream: batchStream(batchId),
      aggregate: batchAggregate,
      context: { ...context, rulesVersion: rules.rulesVersion },
      decide: (batch) => forwardBatch(command, batch, dossiers, rules),
    });
    const receipt = receiptOf(outcome);
    if (!receipt.dryRun) await this.forwardDossiers(receipt.events as BatchEvent[], context);
    return receipt;
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

  private async dossiersOf({ dossiers }: ForwardBatchBody): Promise<ReadonlyMap<string, Dossier>> {
    const read = dossiers.map(async ({ dossierId }) => {
      const { state } = await this.runner.state(dossierStream(dossierId), dossierAggregate);
      return [dossierId, state] as const;
    });
    return new Map(await Promise.all(read));
  }

  private async forwardDossiers(events: readonly BatchEvent[], context: CommandContext): Promise<void> {
    const automation = automationActor(automationName);
    for (const dossier of events.flatMap(({ data }) => forwardItsDossiers(data))) {
      const next = { ...followUp(context, `forward-dossier ${dossier.dossierId}`), actor: automation.personId };
      await this.followUps.attempt(new ForwardDossierCommand(dossier, automation, next));
    }
  }
}
