import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Repository } from 'typeorm';
import { keyAfter, type Paged, paged, PagedOf, PageQuery, Refused, SignedIn, ViewReading } from '#platform/http';
import { type Actor, type Role, roles } from '../actor.js';
import { type PeopleListRow, peopleListView } from './people-list.table.js';

class RoleItem {
  @ApiProperty({ enum: roles }) role: Role;
  @ApiProperty() unitId: string;
}

class PersonItem {
  @ApiProperty() personId: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ type: [RoleItem] }) assignments: RoleItem[];
}

@ApiTags('Người dùng')
@Controller('people')
export class PeopleListEndpoint {
  constructor(private readonly views: ViewReading) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách người dùng và vai trò (chỉ quản trị)' })
  @ApiOkResponse({ type: PagedOf(PersonItem) })
  async list(@Query() query: PageQuery, @SignedIn() actor: Actor): Promise<Paged<PersonItem>> {
    if (!actor.assignments.some(({ role }) => role === 'administrator')) throw new Refused({ code: 'NOT_PERMITTED', command: 'people-list' });
    const rows = await this.views.read(peopleListView, query, (table) => byName(table, query));
    return paged(rows.map(item), query, ({ displayName, personId }) => [displayName, personId]);
  }
}

function byName(table: Repository<PeopleListRow>, query: PageQuery): Promise<PeopleListRow[]> {
  const select = table.createQueryBuilder('person').orderBy('person.displayName').addOrderBy('person.id').take(query.limit + 1);
  const after = keyAfter(query, 2);
  if (after) select.andWhere('(person.displayName, person.id) > (:name, :id)', { name: after[0], id: after[1] });
  return select.getMany();
}

const item = ({ id, displayName, assignments }: PeopleListRow): PersonItem => ({ personId: id, displayName, assignments });
