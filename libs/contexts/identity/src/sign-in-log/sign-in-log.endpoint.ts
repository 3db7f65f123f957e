import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PermissionTable, PersonReader } from '#contexts/organisation.module';
import { keyAfter, type Paged, paged, PagedOf, Refused, SignedIn } from '#platform/http';
import { AccessLog } from './access-log.adapter.js';
import { SignInLine, SignInLogQuery } from './sign-in-log.dto.js';

@ApiTags('Vận hành')
@Controller('sign-ins')
export class SignInLogEndpoint {
  constructor(
    private readonly log: AccessLog,
    private readonly people: PersonReader,
    private readonly permissions: PermissionTable,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Đăng nhập, lần sai, lần phải chờ và lần bị từ chối, mới nhất trước (chỉ quản trị)',
    description: 'Không phải sự kiện: giữ 90 ngày, nhiều nhất 100 000 dòng.',
  })
  @ApiOkResponse({ type: PagedOf(SignInLine) })
  async signInLog(@Query() query: SignInLogQuery, @SignedIn() actor: Actor): Promise<Paged<SignInLine>> {
    const refusal = this.permissions.permit('see-audit-log', actor);
    if (refusal) throw new Refused(refusal);
    const after = keyAfter(query, 'instant', 'digits');
    const rows = await this.log.lines({
      kind: query.kind,
      personId: query.person,
      limit: query.limit + 1,
      ...(after && { before: { at: after[0], lineId: after[1] } }),
    });
    const names = await this.people.names(rows.map(({ personId }) => personId).filter(Boolean));
    const items = rows.map(({ at: last, personId, ...line }) => ({
      ...line,
      at: last.toISOString(),
      ...(personId && { personId, personName: names.get(personId) ?? personId }),
    }));
    return paged(items, query, (line) => [line.at, line.lineId]);
  }
}
