import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class SubmitDossierDto {
  @ApiProperty({ description: 'Cơ quan nhận hồ sơ.', example: 'so-gddt' })
  @IsString()
  @Length(1, 100)
  addressee: string;
}
