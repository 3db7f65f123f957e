import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class SubmitDossierDto {
  @ApiProperty({ description: 'Cơ quan nhận hồ sơ.', example: 'so-giao-duc-va-dao-tao' })
  @IsString()
  @Length(1, 100)
  addressee: string;
}
