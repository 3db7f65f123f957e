import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, isInForce, roleLabels } from '#contexts/organisation';
import { UnitReader } from '#contexts/organisation.module';
import { dayOf } from '#platform/calendar';
import { Clock } from '#platform/event-sourcing';
import { type ApiRequest, PerAddress, Public, Refused, SignedIn } from '#platform/http';
import { Accounts } from './accounts.adapter.js';
import { SessionCookie } from './session-cookie.adapter.js';
import { ChangePasswordDto, SignedInPerson, SignInDto } from './session.dto.js';
import { Sessions } from './sessions.adapter.js';

@ApiTags('Phiên làm việc')
@Controller('session')
export class SessionEndpoint {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
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
    const personId = await this.accounts.personBy(userName, password);
    if (personId === undefined) throw new Refused({ code: 'SIGN_IN_FAILED' });
    const earlier = this.cookie.read(request);
    if (earlier !== undefined) await this.sessions.end(earlier);
    this.cookie.write(reply, await this.sessions.open(personId));
  }

  @Get()
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
    return { personId, displayName, today, assignments: await Promise.all(named) };
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
  @HttpCode(204)
  @PerAddress(60)
  @ApiOperation({ summary: 'Đổi mật khẩu; mọi phiên khác bị đăng xuất' })
  async changePassword(
    @Body() { current, replacement }: ChangePasswordDto,
    @SignedIn() { personId }: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.accounts.changePassword(personId, current, replacement);
    await this.sessions.endAllOf(personId);
    this.cookie.write(reply, await this.sessions.open(personId));
  }
}
