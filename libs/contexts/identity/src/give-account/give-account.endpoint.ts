import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PermissionTable, PersonReader } from '#contexts/organisation.module';
import type { CommandContext } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import {
  type ApiRequest,
  CommandAction,
  type CommandReceipt,
  GivenContext,
  receiptOf,
  Refused,
  SignedIn,
} from '#platform/http';
import { type Account, accountAggregate, type AccountEvent, accountStream } from '../account.js';
import { prefixOf } from '../session/address-prefix.js';
import { giveAccount } from './give-account.js';
import { GiveAccountDto } from './give-account.dto.js';
import { GivenAccounts } from './given-accounts.service.js';

export class GiveAccountCommand extends Command<CommandReceipt> {
  constructor(
    readonly personId: string,
    readonly account: GiveAccountDto,
    /** Prefix of the address from which it is given. */
    readonly network: string,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Người dùng')
@Controller('people')
export class GiveAccountEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post(':personId/give-account')
  @CommandAction({
    summary: 'Cấp tài khoản đăng nhập',
    description:
      'Người đã có tài khoản thì nhận tên và mật khẩu mới, mọi phiên đăng nhập kết thúc. Mật khẩu chỉ dùng một lần: người nhận phải đổi ở lần đăng nhập đầu tiên, và được thông báo.',
  })
  give(
    @Param('personId') personId: string,
    @Body() body: GiveAccountDto,
    @SignedIn() actor: Actor,
    @Req() request: ApiRequest,
    @GivenContext() context: CommandContext,
  ) {
    return this.commands.execute(new GiveAccountCommand(personId, body, prefixOf(request.ip), actor, context));
  }
}

/** The event is written first: an account that somebody gave in secret must not be possible. */
@CommandHandler(GiveAccountCommand)
export class GiveAccountHandler implements ICommandHandler<GiveAccountCommand> {
  constructor(
    private readonly accounts: GivenAccounts,
    private readonly permissions: PermissionTable,
    private readonly people: PersonReader,
    private readonly runner: DecisionRunner,
  ) {}

  async execute({ personId, account, network, actor, context }: GiveAccountCommand): Promise<CommandReceipt> {
    const refusal = this.permissions.permit('give-account', actor);
    if (refusal) throw new Refused(refusal);
    const person = await this.people.actor(personId);
    if (!person) throw new Refused({ code: 'PERSON_NOT_FOUND', personId });
    await this.accounts.check(account, person);
    const outcome = await this.runner.run<Account, AccountEvent>({
      stream: accountStream(personId),
      aggregate: accountAggregate,
      context,
      decide: () => giveAccount({ personId, by: actor.personId }),
    });
    if (!context.dryRun) await this.accounts.give(account, personId, context.commandId, network);
    return receiptOf(outcome);
  }
}
