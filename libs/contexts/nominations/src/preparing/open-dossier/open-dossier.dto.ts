import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length } from 'class-validator';

export class OpenDossierDto {
  @ApiPropertyOptional({ description: 'Mã hồ sơ do bên gọi chọn (UUID); bỏ trống thì hệ thống cấp.' })
  @IsOptional()
  @IsUUID()
  dossierId?: string;

  @ApiProperty({ example: 'interim-2025-city' })
  @IsString()
  @Length(1, 100)
  roundId: string;

  @ApiProperty({ description: 'Đơn vị trình khen thưởng.', example: 'so-y-te' })
  @IsString()
  @Length(1, 100)
  unitId: string;
}
