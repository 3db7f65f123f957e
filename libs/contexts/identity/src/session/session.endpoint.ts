import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, isInForce, roleLabels } from '#contexts/organisation';
import { UnitReader } from '#contexts/organisation.module';
import { dayOf } from '#platform/calendar';
import { Clock } from '#platform/event-sourcing';
import { type ApiRequest, PerAddress, Public, SignedIn } from '#platform/http';
import { Accounts } from './accounts.adapter.js';
import { prefixOf } from './address-prefix.js';
import { DeviceCookie, SessionCookie } from './host-cookie.adapter.js';
import { KnownDevices } from './known-devices.adapter.js';
import { Passwords } from './passwords.service.js';
import { ChangePasswordDto, SignedInPerson, SignInDto } from './session.dto.js';
import { Sessions } from './sessions.adapter.js';
import { SignIns } from './sign-ins.service.js';
import { userNameAsKept } from './user-name.js';
import { WithOneTimePassword } from './with-one-time-password.service.js';

@ApiTags('Phiên làm việc')
@Controller('session')
export class SessionEndpoint {
  constructor(
    private readonly signIns: SignIns,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly cookie: SessionCookie,
    private readonly deviceCookie: DeviceCookie,
    private readonly units: UnitReader,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Public()
  @PerAddress(60)
  @HttpCode(204)
  @ApiOperation({ summary: 'Đăng nhập' })
  @ApiNoContentResponse({ headers: { 'Set-Cookie': { schema: { type: 'string' } } } })
  async signIn(
    @Body() { userName, password }: SignInDto,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const device = this.deviceCookie.read(request);
    const whence = { network: prefixOf(request.ip), device };
    const personId = await this.signIns.personBy(userNameAsKept(userName), password, whence);
    const earlier = this.cookie.read(request);
    if (earlier !== undefined) await this.sessions.end(earlier);
    this.cookie.write(reply, await this.sessions.open(personId));
    this.deviceCookie.write(reply, await this.devices.remember(device, personId));
  }

  @Get()
  @WithOneTimePassword()
  @ApiOperation({ summary: 'Tôi là ai' })
  @ApiOkResponse({ type: SignedInPerson })
  async whoAmI(@SignedIn() { personId, displayName, assignments }: Actor): Promise<SignedInPerson> {
    const today = dayOf(this.clock.now().toISOString());
    const named = assignments.map(async ({ role, unitId }) => {
      const unit = await this.units.unit(unitId);
      return {
        role,
        roleName: roleLabels[role],
        unitId,
        unitName: unit?.name ?? unitId,
        inForce: unit !== undefined && isInForce(unit, today),
      };
    });
    return {
      personId,
      displayName,
      today,
      assignments: await Promise.all(named),
      ...((await this.accounts.hasOneTimePassword(personId)) && { mustChangePassword: true }),
    };
  }

  @Delete()
  @Public()
  @HttpCode(204)
  @ApiOperation({ summary: 'Đăng xuất' })
  async signOut(@Req() request: ApiRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = this.cookie.read(request);
    if (token !== undefined) await this.sessions.end(token);
    this.cookie.clear(reply);
  }

  @Post('change-password')
  @WithOneTimePassword()
  @HttpCode(204)
  @PerAddress(60)
  @ApiOperation({ summary: 'Đổi mật khẩu; mọi phiên khác bị đăng xuất' })
  async changePassword(
    @Body() change: ChangePasswordDto,
    @SignedIn() { personId, displayName }: Actor,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.passwords.change(change, { personId, displayName, network: prefixOf(request.ip) });
    await this.sessions.endAllOf(personId);
    this.cookie.write(reply, await this.sessions.open(personId));
  }
}
