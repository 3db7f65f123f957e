import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class WithdrawDossierDto {
  @ApiProperty({ description: 'Lý do rút hồ sơ.' })
  @IsString()
  @Length(1, 2000)
  reason: string;
}
