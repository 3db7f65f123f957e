import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { Finding, ReturnExtension } from '../dossier/dossier-events.js';

const subjects = ['criterion', 'component', 'nominee', 'dossier'] as const;

export class FindingBody implements Finding {
  @ApiProperty({
    enum: subjects,
    description: 'Nội dung chưa đạt: tiêu chí, thành phần hồ sơ, đối tượng hoặc cả hồ sơ.',
  })
  @IsIn(subjects)
  subject: Finding['subject'];

  @ApiPropertyOptional({ description: 'Mã tiêu chí hoặc mã thành phần hồ sơ.', example: 'HNI-A1' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  id?: string;

  @ApiProperty({ description: 'Lý do.' })
  @IsString()
  @MaxLength(4000)
  reason: string;
}

export class ReasonsBody {
  @ApiProperty({ type: [FindingBody], description: 'Lý do; được giữ mãi trong lịch sử hồ sơ.' })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => FindingBody)
  findings: FindingBody[];
}

export class ReturnExtensionBody implements ReturnExtension {
  @ApiProperty({ description: 'Gia hạn: phải nộp trước ngày này.', example: '2025-07-25' })
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  before: string;

  @ApiProperty({ description: 'Văn bản cho phép gia hạn.', example: '1250/SGDĐT-VP' })
  @IsString()
  @MaxLength(300)
  document: string;
}

export class ReturnBody extends ReasonsBody {
  @ApiProperty({ description: 'Phải nộp lại trước ngày này (không kể ngày này).', example: '2025-07-15' })
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  dueBefore: string;

  @ApiPropertyOptional({ type: ReturnExtensionBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => ReturnExtensionBody)
  extension?: ReturnExtensionBody;
}
