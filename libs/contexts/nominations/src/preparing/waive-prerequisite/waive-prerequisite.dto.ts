import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class WaivePrerequisiteDto {
  @ApiProperty({ example: 'HNI-Ib2' })
  @IsString()
  @Length(1, 100)
  criterionId: string;

  @ApiProperty({ description: 'Lý do miễn.' })
  @IsString()
  @Length(1, 2000)
  reason: string;

  @ApiProperty({ description: 'Văn bản cho phép miễn.', example: '45/SNV-BTĐKT ngày 05/6/2025' })
  @IsString()
  @Length(1, 300)
  document: string;
}
