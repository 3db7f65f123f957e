import { Body, Controller, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import type { CommandContext } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import { CommandAction, type CommandReceipt, GivenContext, receiptOf, Refused, SignedIn } from '#platform/http';
import { KnownDocuments } from '../pack/known-documents.service.js';
import { readPack } from '../pack/read-pack.adapter.js';
import type { PackProblem } from '../pack/validate-pack.js';
import { packAggregate, packStream } from '../published-pack.js';
import { PublishPackBody } from './publish-pack.dto.js';
import { type PackInvalid, publishPack } from './publish-pack.js';

export class PublishPackCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: PublishPackBody,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Gói quy định')
@Controller('packs')
export class PublishPackEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Công bố gói quy định',
    description: 'Công bố lại đúng nội dung cũ thì không có phiên bản mới.',
  })
  publishPack(
    @Body() body: PublishPackBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new PublishPackCommand(body, actor, context));
  }
}

@CommandHandler(PublishPackCommand)
export class PublishPackHandler implements ICommandHandler<PublishPackCommand> {
  constructor(
    private readonly runner: DecisionRunner,
    private readonly permissions: PermissionTable,
    private readonly documents: KnownDocuments,
  ) {}

  async execute({ data, actor, context }: PublishPackCommand): Promise<CommandReceipt> {
    const refusal = this.permissions.permit('publish-pack', actor);
    if (refusal) throw new Refused(refusal);
    const reading = readPack(data.source, this.documents.kinds);
    if ('problems' in reading) throw new Refused(...reading.problems.map(invalid));
    const { pack } = reading;
    const outcome = await this.runner.run({
      stream: packStream(pack.id),
      aggregate: packAggregate,
      context,
      decide: (versions) => publishPack({ pack, by: actor.personId }, versions),
    });
    return receiptOf(outcome);
  }
}

const invalid = ({ code: problem, pointer: at, ...place }: PackProblem): PackInvalid => ({
  code: 'PACK_INVALID',
  pointer: '/source',
  problem,
  at,
  ...place,
});
