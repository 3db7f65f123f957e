import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import type { Repository } from 'typeorm';
import { keyAfter, type Paged, paged, PagedOf, PageQuery, Refused, SignedIn, ViewReading } from '#platform/http';
import { type Actor, type Role, roles } from '../actor.js';
import { UserNames } from '../user-names.service.js';
import { type PeopleListRow, peopleListView } from './people-list.table.js';

class RoleItem {
  @ApiProperty({ enum: roles }) role: Role;
  @ApiProperty() unitId: string;
}

class PersonItem {
  @ApiProperty() personId: string;
  @ApiProperty() displayName: string;
  @ApiPropertyOptional({ example: 'an.nguyen', description: 'Tên đăng nhập; không có khi chưa được cấp tài khoản.' })
  userName?: string;
  @ApiProperty({ type: [RoleItem] }) assignments: RoleItem[];
}

@ApiTags('Người dùng')
@Controller('people')
export class PeopleListEndpoint {
  constructor(
    private readonly views: ViewReading,
    private readonly names: UserNames,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách người dùng và vai trò (chỉ quản trị)' })
  @ApiOkResponse({ type: PagedOf(PersonItem) })
  async list(@Query() query: PageQuery, @SignedIn() actor: Actor): Promise<Paged<PersonItem>> {
    if (!actor.assignments.some(({ role }) => role === 'administrator'))
      throw new Refused({ code: 'NOT_PERMITTED', command: 'people-list' });
    const rows = await this.views.read(peopleListView, query, (table) => byName(table, query));
    const userNames = await this.names.of(rows.map(({ id }) => id));
    const items = rows.map(({ id, displayName, assignments }) => ({
      personId: id,
      displayName,
      userName: userNames.get(id),
      assignments,
    }));
    return paged(items, query, ({ displayName, personId }) => [displayName, personId]);
  }
}

function byName(table: Repository<PeopleListRow>, query: PageQuery): Promise<PeopleListRow[]> {
  const select = table
    .createQueryBuilder('person')
    .orderBy('person.displayName')
    .addOrderBy('person.id')
    .take(query.limit + 1);
  const after = keyAfter(query, 'text', 'text');
  if (after) select.andWhere('(person.displayName, person.id) > (:name, :id)', { name: after[0], id: after[1] });
  return select.getMany();
}
