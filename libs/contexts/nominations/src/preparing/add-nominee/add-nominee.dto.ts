import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { NomineeKind } from '../../dossier/dossier-events.js';
import { NomineeDetailsDto } from '../nominee-details.dto.js';

const kinds: readonly NomineeKind[] = ['collective', 'individual', 'household'];

export class AddNomineeDto extends NomineeDetailsDto {
  @ApiPropertyOptional({ description: 'Mã đối tượng do bên gọi chọn (UUID); bỏ trống thì hệ thống cấp.' })
  @IsOptional()
  @IsUUID()
  nomineeId?: string;

  @ApiProperty({ enum: kinds, description: 'Tập thể, cá nhân hoặc hộ gia đình.' })
  @IsIn(kinds)
  kind: NomineeKind;

  @ApiProperty({ description: 'Nhóm đối tượng của kế hoạch.', example: 'co_so_giao_duc' })
  @IsString()
  @Length(1, 100)
  category: string;
}
