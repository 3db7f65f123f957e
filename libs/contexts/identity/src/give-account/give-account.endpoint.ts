import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import type { Actor } from '#contexts/organisation';
import { PermissionTable, PersonReader } from '#contexts/organisation.module';
import type { CommandContext } from '#platform/event-sourcing';
import { type ApiRequest, CommandAction, type CommandReceipt, GivenContext, Refused, SignedIn } from '#platform/http';
import { Accounts } from '../session/accounts.adapter.js';
import { AccessLog } from '../sign-in-log/access-log.adapter.js';
import { prefixOf } from '../session/address-prefix.js';
import { Attempts } from '../session/attempts.adapter.js';
import { KnownDevices } from '../session/known-devices.adapter.js';
import { Sessions } from '../session/sessions.adapter.js';
import { userNameAsKept } from '../session/user-name.js';

export class GiveAccountDto {
  @ApiProperty({ example: 'an.nguyen' })
  @Matches(/^[a-z0-9]+([._-][a-z0-9]+)*$/)
  @MaxLength(100)
  userName: string;

  @ApiProperty({
    format: 'password',
    description: 'Ít nhất 12 ký tự, không chứa tên đăng nhập và họ tên, không dễ đoán.',
  })
  @IsString()
  @MaxLength(200)
  password: string;
}

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
      'Người đã có tài khoản thì nhận tên và mật khẩu mới, mọi phiên đăng nhập kết thúc. Không phải sự kiện: biên nhận không có sự kiện nào.',
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

@CommandHandler(GiveAccountCommand)
export class GiveAccountHandler implements ICommandHandler<GiveAccountCommand> {
  constructor(
    private readonly accounts: Accounts,
    private readonly attempts: Attempts,
    private readonly devices: KnownDevices,
    private readonly sessions: Sessions,
    private readonly log: AccessLog,
    private readonly permissions: PermissionTable,
    private readonly people: PersonReader,
  ) {}

  async execute({
    personId,
    account,
    network,
    actor,
    context: { dryRun = false },
  }: GiveAccountCommand): Promise<CommandReceipt> {
    const refusal = this.permissions.permit('give-account', actor);
    if (refusal) throw new Refused(refusal);
    const person = await this.people.actor(personId);
    if (!person) throw new Refused({ code: 'PERSON_NOT_FOUND', personId });
    if (!dryRun) {
      const [old] = (await this.accounts.of([personId])).values();
      await this.accounts.give(personId, account.userName, account.password, [person.displayName]);
      await this.sessions.endAllOf(personId);
      await this.devices.forget(personId);
      for (const name of new Set([userNameAsKept(account.userName), old ?? ''])) await this.attempts.forget(name);
      await this.log.note('account_given', { personId, network });
    }
    return { events: [], dryRun, replayed: false };
  }
}
