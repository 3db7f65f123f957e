import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { keyAfter, type Paged, paged, PagedOf, PageQuery, ReadingOwnWrites, Refused, SignedIn } from '#platform/http';
import { type Actor, type Role, roles } from '../actor.js';
import { PeopleListRow } from './people-list.table.js';

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
  constructor(
    @InjectRepository(PeopleListRow) private readonly rows: Repository<PeopleListRow>,
    private readonly ownWrites: ReadingOwnWrites,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách người dùng và vai trò (chỉ quản trị)' })
  @ApiOkResponse({ type: PagedOf(PersonItem) })
  async list(@Query() query: PageQuery, @SignedIn() actor: Actor): Promise<Paged<PersonItem>> {
    if (!actor.assignments.some(({ role }) => role === 'administrator')) throw new Refused({ code: 'NOT_PERMITTED', command: 'people-list' });
    await this.ownWrites.waitFor('people-list', query);
    const select = this.rows.createQueryBuilder('person').orderBy('person.displayName').addOrderBy('person.id').take(query.limit + 1);
    const after = keyAfter(query, 2);
    if (after) select.andWhere('(person.displayName, person.id) > (:name, :id)', { name: after[0], id: after[1] });
    const rows = await select.getMany();
    return paged(rows.map(item), query, ({ displayName, personId }) => [displayName, personId]);
  }
}

const item = ({ id, displayName, assignments }: PeopleListRow): PersonItem => ({ personId: id, displayName, assignments });
