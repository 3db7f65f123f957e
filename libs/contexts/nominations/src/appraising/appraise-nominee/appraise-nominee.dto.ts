import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import type { CriterionFinding } from '../../dossier/dossier-events.js';

class CriterionFindingBody implements CriterionFinding {
  @ApiProperty({ example: 'HNI-A1' })
  @IsString()
  @Length(1, 100)
  criterionId: string;

  @ApiProperty({ description: 'Đạt hay không đạt tiêu chí.' })
  @IsBoolean()
  met: boolean;

  @ApiPropertyOptional({ description: 'Nhận xét.' })
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  reason?: string;
}

export class AppraiseNomineeBody {
  @ApiProperty({ type: [CriterionFindingBody], description: 'Kết luận về từng tiêu chí của nhóm đối tượng.' })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => CriterionFindingBody)
  findings: CriterionFindingBody[];
}
