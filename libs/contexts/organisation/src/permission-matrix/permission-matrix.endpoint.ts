import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Role, roles } from '../actor.js';
import { PermissionTable } from '../permission-table.service.js';
import type { Scope } from '../permissions.js';

class PermissionItem {
  @ApiProperty({ example: 'submit-dossier' }) command: string;
  @ApiProperty({ enum: roles, isArray: true }) roles: readonly Role[];
  @ApiProperty({ type: String, example: 'own_unit' }) scope: Scope;
  @ApiProperty({
    oneOf: [
      { type: 'array', items: { type: 'string' } },
      { type: 'string', enum: ['any'] },
    ],
    description: 'Các tình trạng cho phép; "any" là mọi tình trạng.',
  })
  situations: readonly string[] | 'any';
}

@ApiTags('Quyền')
@Controller('permissions')
export class PermissionMatrixEndpoint {
  constructor(private readonly table: PermissionTable) {}

  @Get()
  @ApiOperation({ summary: 'Ai được làm gì, ở đâu, khi nào' })
  @ApiOkResponse({ type: [PermissionItem] })
  list(): readonly PermissionItem[] {
    return this.table.rows;
  }
}
