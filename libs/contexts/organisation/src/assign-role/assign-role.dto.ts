import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type Role, roles } from '../actor.js';
import { IsSlug } from '../fields.dto.js';

export class AssignRoleDto {
  @ApiProperty({ enum: roles })
  @IsIn(roles)
  role: Role;

  @IsSlug('so-y-te')
  unitId: string;
}
