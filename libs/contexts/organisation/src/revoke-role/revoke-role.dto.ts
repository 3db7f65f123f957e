import { AssignRoleDto } from '../assign-role/assign-role.dto.js';
import { IsText } from '../fields.dto.js';

export class RevokeRoleDto extends AssignRoleDto {
  @IsText('Chuyển công tác')
  reason: string;
}
